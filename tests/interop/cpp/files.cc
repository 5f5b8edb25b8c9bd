#include "files.h"

#include <fstream>
#include <iterator>
#include <stdexcept>

std::string ReadFile(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(in), {}};
  if (!in) throw std::runtime_error(file.string() + ": cannot be read");
  return text;
}

void WriteMessage(const std::filesystem::path& file, const google::protobuf::MessageLite& message) {
  std::ofstream out(file, std::ios::binary);
  if (!message.SerializeToOstream(&out) || !out.flush()) {
    throw std::runtime_error(file.string() + ": cannot be written");
  }
}
