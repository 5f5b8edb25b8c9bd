#pragma once

#include <google/protobuf/message_lite.h>

#include <filesystem>
#include <string>

// Both throw std::runtime_error.
std::string ReadFile(const std::filesystem::path& file);
void WriteMessage(const std::filesystem::path& file, const google::protobuf::MessageLite& message);
