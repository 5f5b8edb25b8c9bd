#pragma once

#include <google/protobuf/message.h>

#include <map>
#include <string>

// A fact as tests/vectors/README.md defines it, without its path.
struct Fact {
  std::string kind;
  std::string value;
};

// Returns all facts of a message by path.
std::map<std::string, Fact> FactsOf(const google::protobuf::Message& message);

// Returns whether two facts are equal. Doubles are compared by their bits, other values as text.
bool Same(const Fact& expected, const Fact& found);
