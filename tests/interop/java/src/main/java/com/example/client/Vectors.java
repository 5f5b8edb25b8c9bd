package com.example.client;

import com.google.gson.Gson;
import com.google.protobuf.Message;
import io.github.openresponses_proto.v1.CreateResponseRequest;
import io.github.openresponses_proto.v1.Response;
import io.github.openresponses_proto.v1.StreamEvent;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads, checks and writes the messages of tests/vectors. */
final class Vectors {
  private static final Map<String, Message> TYPES =
      Stream.of(
              StreamEvent.getDefaultInstance(),
              Response.getDefaultInstance(),
              CreateResponseRequest.getDefaultInstance())
          .collect(
              Collectors.toMap(
                  type -> type.getDescriptorForType().getFullName(), Function.identity()));

  private Vectors() {}

  private record Vector(String name, String message, List<Fact> facts) {}

  static void check(Path folder, Path outFolder, PrintStream out) throws IOException, Failure {
    int wrong = 0;
    for (Vector vector : read(folder.resolve("facts.json"))) {
      String file = vector.name() + ".binpb";
      Message message = parse(vector.message(), folder.resolve(file));
      wrong += checkFacts(vector, FactList.of(message), out);
      Main.write(outFolder.resolve(file), message);
    }
    if (wrong > 0) {
      throw new Failure(wrong + " facts are wrong");
    }
  }

  private static Vector[] read(Path file) throws IOException {
    try (var reader = Files.newBufferedReader(file)) {
      return new Gson().fromJson(reader, Vector[].class);
    }
  }

  private static Message parse(String type, Path file) throws IOException, Failure {
    Message message = TYPES.get(type);
    if (message == null) {
      throw new Failure(file + ": expected one of " + TYPES.keySet() + ", found " + type);
    }
    return message.getParserForType().parseFrom(Files.readAllBytes(file));
  }

  private static int checkFacts(Vector vector, Map<String, Fact> facts, PrintStream out) {
    int wrong = 0;
    for (Fact expected : vector.facts()) {
      Fact found = facts.get(expected.path());
      if (found == null || !expected.sameAs(found)) {
        wrong++;
        String what = found == null ? "nothing" : found.toString();
        out.println(
            "%s: %s: expected %s, found %s"
                .formatted(vector.name(), expected.path(), expected, what));
      }
    }
    return wrong;
  }
}
