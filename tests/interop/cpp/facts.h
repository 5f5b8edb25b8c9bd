#pragma once

#include <google/protobuf/message.h>

#include <map>
#include <string>

// What tests/vectors/README.md calls a fact, without its path.
struct Fact {
  std::string kind;
  std::string value;
};

// All facts of a message, by their paths.
std::map<std::string, Fact> FactsOf(const google::protobuf::Message& message);

// Whether both say the same: doubles by their bits, all else by its text.
bool Same(const Fact& expected, const Fact& found);
