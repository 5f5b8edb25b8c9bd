package com.example.client;

import com.google.protobuf.Message;
import io.github.openresponses_proto.v1.ImageGenCallCompleted;
import io.github.openresponses_proto.v1.StreamEvent;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The program that tests/interop/README.md describes, in Java. */
final class Main {
  private Main() {}

  public static void main(String[] args) {
    // System.out uses the encoding of the locale, which may not be UTF-8.
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try {
      run(List.of(args), out);
    } catch (Failure failure) {
      exit(failure.getMessage());
    } catch (Exception error) {
      exit(error.toString());
    }
  }

  private static void exit(String reason) {
    System.err.println(reason);
    System.exit(1);
  }

  private static void run(List<String> args, PrintStream out) throws Exception {
    String command = args.isEmpty() ? "" : args.get(0);
    int count = args.size();
    if (command.equals("vectors") && count == 3) {
      Vectors.check(Path.of(args.get(1)), Path.of(args.get(2)), out);
    } else if (command.equals("build") && count == 2) {
      write(Path.of(args.get(1)), referenceEvent());
    } else if (command.equals("call") && count == 3) {
      Client.call(args.get(1), Path.of(args.get(2)), out);
    } else if (command.equals("serve") && count == 1) {
      Service.serve(System.in, out);
    } else {
      String usage = "vectors VECTORS_DIR OUT_DIR, build FILE, call ADDRESS OUT_DIR or serve";
      throw new Failure("expected " + usage + ", found " + args);
    }
  }

  // docs: begin build
  static StreamEvent referenceEvent() {
    return StreamEvent.newBuilder()
        .setImageGenCallCompleted(
            ImageGenCallCompleted.newBuilder()
                .setItemId("ig_1")
                .setOutputIndex(0)
                .setSequenceNumber(7))
        .build();
  }

  // docs: end build

  static void write(Path file, Message message) throws IOException {
    Files.write(file, message.toByteArray());
  }
}
