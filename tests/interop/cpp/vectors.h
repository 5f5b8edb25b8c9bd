#pragma once

#include <filesystem>
#include <ostream>

// Reads, checks and writes each message; throws std::runtime_error, also if a fact
// does not hold.
void CheckVectors(const std::filesystem::path& folder, const std::filesystem::path& out_folder, std::ostream& out);
