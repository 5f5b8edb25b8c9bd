#pragma once

#include <filesystem>
#include <ostream>
#include <string>

// Prints the text of a stream as it arrives, and writes each event to a file. Throws
// std::runtime_error.
void Call(const std::string& address, const std::filesystem::path& folder, std::ostream& out);
