#pragma once

#include <filesystem>
#include <ostream>

// Reads, checks and writes each message. Throws std::runtime_error, also if a fact is
// wrong.
void CheckVectors(const std::filesystem::path& folder, const std::filesystem::path& out_folder, std::ostream& out);
