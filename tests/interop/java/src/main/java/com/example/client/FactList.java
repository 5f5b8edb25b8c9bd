package com.example.client;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import com.google.protobuf.Message;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** All facts of a message. */
final class FactList {
  private final Map<String, Fact> facts = new HashMap<>();

  private FactList() {}

  /** Returns the facts by their paths. */
  static Map<String, Fact> of(Message message) {
    var list = new FactList();
    list.addMessage(message, "");
    return list.facts;
  }

  private void add(String path, String kind, Object value) {
    facts.put(path, new Fact(path, kind, value.toString()));
  }

  private void addMessage(Message message, String prefix) {
    for (OneofDescriptor oneof : message.getDescriptorForType().getRealOneofs()) {
      FieldDescriptor set = message.getOneofFieldDescriptor(oneof);
      add(prefix + oneof.getName(), "oneof", set == null ? "" : set.getName());
    }
    for (FieldDescriptor field : message.getDescriptorForType().getFields()) {
      addField(message, field, prefix + field.getName());
    }
  }

  private void addField(Message message, FieldDescriptor field, String path) {
    if (field.isRepeated()) {
      addElements(field, (List<?>) message.getField(field), path);
    } else if (field.hasPresence() && !message.hasField(field)) {
      add(path, "absent", "");
    } else {
      addValue(field, message.getField(field), path);
    }
  }

  /** Adds a list or a map; reflection gives a map as a list of its entries. */
  private void addElements(FieldDescriptor field, List<?> elements, String path) {
    add(path, "size", elements.size());
    for (int i = 0; i < elements.size(); i++) {
      if (field.isMapField()) {
        addEntry((Message) elements.get(i), path);
      } else {
        addValue(field, elements.get(i), path + "[" + i + "]");
      }
    }
  }

  private void addEntry(Message entry, String path) {
    FieldDescriptor key = entry.getDescriptorForType().findFieldByName("key");
    FieldDescriptor value = entry.getDescriptorForType().findFieldByName("value");
    String escaped = entry.getField(key).toString().replace("\\", "\\\\").replace("\"", "\\\"");
    addValue(value, entry.getField(value), path + "[\"" + escaped + "\"]");
  }

  private void addValue(FieldDescriptor field, Object value, String path) {
    switch (field.getJavaType()) {
      case MESSAGE -> {
        add(path, "message", "");
        addMessage((Message) value, path + ".");
      }
      case BYTE_STRING ->
          add(path, "bytes", HexFormat.of().formatHex(((ByteString) value).toByteArray()));
      case ENUM -> add(path, "enum", ((EnumValueDescriptor) value).getNumber());
      case STRING -> add(path, "string", value);
      case BOOLEAN -> add(path, "bool", value);
      case INT, LONG -> add(path, "int", value);
      case FLOAT, DOUBLE -> add(path, "double", value);
    }
  }
}
