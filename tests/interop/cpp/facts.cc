#include "facts.h"

#include <google/protobuf/descriptor.h>

#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <system_error>
#include <utility>

namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;

std::string Hex(const std::string& bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    text += kDigits[byte >> 4];
    text += kDigits[byte & 15];
  }
  return text;
}

std::string Shortest(double value) {
  std::array<char, 32> text{};
  return {text.data(), std::to_chars(text.begin(), text.end(), value).ptr};
}

std::optional<double> ParseDouble(const std::string& text) {
  double value = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc() || stop != end) return std::nullopt;
  return value;
}

std::uint64_t Bits(double value) {
  std::uint64_t bits = 0;
  static_assert(sizeof(bits) == sizeof(value));
  std::memcpy(&bits, &value, sizeof(bits));
  return bits;
}

std::string Quoted(const std::string& key) {
  std::string text = "\"";
  for (const char c : key) {
    if (c == '"' || c == '\\') text += '\\';
    text += c;
  }
  return text + '"';
}

// Walks through a message by reflection.
class Walk {
 public:
  void AddMessage(const Message& message, const std::string& prefix) {
    const auto* type = message.GetDescriptor();
    for (int i = 0; i < type->real_oneof_decl_count(); ++i) {
      const auto* oneof = type->oneof_decl(i);
      const auto* field = message.GetReflection()->GetOneofFieldDescriptor(message, oneof);
      facts_[prefix + oneof->name()] = {"oneof", field == nullptr ? "" : field->name()};
    }
    for (int i = 0; i < type->field_count(); ++i) AddField(message, type->field(i), prefix + type->field(i)->name());
  }

  std::map<std::string, Fact> Take() { return std::move(facts_); }

 private:
  void AddField(const Message& message, const FieldDescriptor* field, const std::string& path) {
    const auto* reflection = message.GetReflection();
    if (field->is_repeated()) {
      const int size = reflection->FieldSize(message, field);
      facts_[path] = {"size", std::to_string(size)};
      for (int i = 0; i < size; ++i) AddElement(message, field, i, path);
    } else if (field->has_presence() && !reflection->HasField(message, field)) {
      facts_[path] = {"absent", ""};
    } else {
      AddValue(message, field, 0, path);
    }
  }

  // Reflection sees a map as a list of messages with a key and a value.
  void AddElement(const Message& message, const FieldDescriptor* field, int index, const std::string& path) {
    if (!field->is_map()) return AddValue(message, field, index, path + "[" + std::to_string(index) + "]");
    const auto& entry = message.GetReflection()->GetRepeatedMessage(message, field, index);
    const auto key = entry.GetReflection()->GetString(entry, field->message_type()->map_key());
    AddValue(entry, field->message_type()->map_value(), 0, path + "[" + Quoted(key) + "]");
  }

  // `index` is for lists only.
  void AddValue(const Message& message, const FieldDescriptor* field, int index, const std::string& path) {
    const auto* reflection = message.GetReflection();
    // Reflection has one method for lists and one for other fields.
    const auto get = [&](auto singular, auto repeated) -> decltype(auto) {
      return field->is_repeated() ? (reflection->*repeated)(message, field, index)
                                  : (reflection->*singular)(message, field);
    };
    switch (field->cpp_type()) {
      case FieldDescriptor::CPPTYPE_MESSAGE: {
        facts_[path] = {"message", ""};
        const auto& value = field->is_repeated() ? reflection->GetRepeatedMessage(message, field, index)
                                                 : reflection->GetMessage(message, field);
        AddMessage(value, path + ".");
        break;
      }
      case FieldDescriptor::CPPTYPE_STRING: {
        const std::string value = get(&Reflection::GetString, &Reflection::GetRepeatedString);
        const bool bytes = field->type() == FieldDescriptor::TYPE_BYTES;
        facts_[path] = bytes ? Fact{"bytes", Hex(value)} : Fact{"string", value};
        break;
      }
      case FieldDescriptor::CPPTYPE_BOOL:
        facts_[path] = {"bool", get(&Reflection::GetBool, &Reflection::GetRepeatedBool) ? "true" : "false"};
        break;
      case FieldDescriptor::CPPTYPE_ENUM:
        facts_[path] = {"enum", std::to_string(get(&Reflection::GetEnumValue, &Reflection::GetRepeatedEnumValue))};
        break;
      case FieldDescriptor::CPPTYPE_INT64:
        facts_[path] = {"int", std::to_string(get(&Reflection::GetInt64, &Reflection::GetRepeatedInt64))};
        break;
      case FieldDescriptor::CPPTYPE_DOUBLE:
        facts_[path] = {"double", Shortest(get(&Reflection::GetDouble, &Reflection::GetRepeatedDouble))};
        break;
      default:
        throw std::runtime_error(field->full_name() + ": facts have no kind for " + field->type_name());
    }
  }

  std::map<std::string, Fact> facts_;
};

}  // namespace

std::map<std::string, Fact> FactsOf(const Message& message) {
  Walk walk;
  walk.AddMessage(message, "");
  return walk.Take();
}

bool Same(const Fact& expected, const Fact& found) {
  if (expected.kind != found.kind) return false;
  if (expected.kind != "double") return expected.value == found.value;
  const auto one = ParseDouble(expected.value);
  const auto other = ParseDouble(found.value);
  return one && other && Bits(*one) == Bits(*other);
}
