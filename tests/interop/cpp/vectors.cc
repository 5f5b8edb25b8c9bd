#include "vectors.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>

#include <memory>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>

#include "facts.h"
#include "files.h"

namespace {

using google::protobuf::Message;

std::unique_ptr<Message> ReadMessage(const std::filesystem::path& file, const std::string& type_name) {
  const auto* type = google::protobuf::DescriptorPool::generated_pool()->FindMessageTypeByName(type_name);
  if (type == nullptr) throw std::runtime_error(type_name + ": no such message in the stubs");
  std::unique_ptr<Message> message(google::protobuf::MessageFactory::generated_factory()->GetPrototype(type)->New());
  if (!message->ParseFromString(ReadFile(file))) throw std::runtime_error(file.string() + ": not a " + type_name);
  return message;
}

std::string ToString(const Fact& fact) { return fact.value.empty() ? fact.kind : fact.kind + " " + fact.value; }

// Prints the wrong facts, and returns how many there are.
int CheckFacts(const std::string& name, const nlohmann::json& facts, const Message& message, std::ostream& out) {
  int wrong = 0;
  const auto all = FactsOf(message);
  for (const auto& fact : facts) {
    const std::string path = fact.at("path");
    const Fact expected{fact.at("kind"), fact.at("value")};
    const auto found = all.find(path);
    if (found != all.end() && Same(expected, found->second)) continue;
    ++wrong;
    out << name << ": " << path << ": expected " << ToString(expected) << ", found "
        << (found == all.end() ? "nothing" : ToString(found->second)) << '\n';
  }
  return wrong;
}

}  // namespace

void CheckVectors(const std::filesystem::path& folder, const std::filesystem::path& out_folder, std::ostream& out) {
  int wrong = 0;
  for (const auto& vector : nlohmann::json::parse(ReadFile(folder / "facts.json"))) {
    const std::string name = vector.at("name");
    const auto message = ReadMessage(folder / (name + ".binpb"), vector.at("message"));
    wrong += CheckFacts(name, vector.at("facts"), *message, out);
    WriteMessage(out_folder / (name + ".binpb"), *message);
  }
  if (wrong > 0) throw std::runtime_error(std::to_string(wrong) + " facts are wrong");
}
