package com.example.client;

// docs: begin import
import io.github.openresponses_proto.v1.CreateResponseRequest;
import io.github.openresponses_proto.v1.Input;
import io.github.openresponses_proto.v1.JsonMember;
import io.github.openresponses_proto.v1.JsonRemainder;
import io.github.openresponses_proto.v1.MessageItem;
import io.github.openresponses_proto.v1.ResponsesServiceGrpc;
import io.github.openresponses_proto.v1.StreamEvent;
import io.github.openresponses_proto.v1.Unrecognized;
// docs: end import
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;

/** Calls the service and reads its stream. */
final class Client {
  private Client() {}

  /** Handles an event. */
  interface Handler {
    void handle(StreamEvent event) throws IOException;
  }

  /** Writes each event to a file of its own, and prints the text. */
  static void call(String address, Path folder, PrintStream out) throws IOException {
    receive(
        address,
        new Handler() {
          private int number;

          @Override
          public void handle(StreamEvent event) throws IOException {
            number++;
            Main.write(folder.resolve("%05d.binpb".formatted(number)), event);
            show(event, out);
          }
        });
    out.println();
  }

  // docs: begin request
  static CreateResponseRequest newRequest() {
    return CreateResponseRequest.newBuilder()
        .setModel("tide-1") // optional string
        .setTemperature(0) // optional double: set, although it is 0
        .clearStore() // optional bool: unset, as without this line
        .setInput(Input.newBuilder().setText("When is low tide?"))
        .build();
  }

  // docs: end request

  // docs: begin receive
  /** Calls {@code handler} with each event of a response as soon as it arrives. */
  static void receive(String address, Handler handler) throws IOException {
    ManagedChannel channel =
        Grpc.newChannelBuilder(address, InsecureChannelCredentials.create())
            .maxInboundMessageSize(64 << 20) // images take megabytes; the default is 4 MiB
            .build();
    try {
      Iterator<StreamEvent> events =
          ResponsesServiceGrpc.newBlockingStub(channel)
              .withDeadlineAfter(1, TimeUnit.MINUTES)
              .createResponseStream(newRequest());
      while (events.hasNext()) {
        handler.handle(events.next());
      }
    } finally {
      channel.shutdownNow();
    }
  }

  // docs: end receive

  // docs: begin show
  /** Prints the text, and logs statuses, new members and new events. */
  static void show(StreamEvent event, PrintStream out) {
    switch (event.getEventCase()) {
      case OUTPUT_TEXT_DELTA -> out.print(event.getOutputTextDelta().getDelta());
      case OUTPUT_ITEM_ADDED -> logStatus(event.getOutputItemAdded().getItem().getMessage());
      case KEEPALIVE -> logRemainder(event.getKeepalive().getRemainder());
      case UNRECOGNIZED -> {
        // An event type that the schema does not know, with the event's JSON as it came.
        Unrecognized unrecognized = event.getUnrecognized();
        log("new event " + unrecognized.getType() + ": " + unrecognized.getJson().getText());
      }
      case EVENT_NOT_SET -> log("an event that is newer than these stubs");
      default -> {}
    }
  }

  // docs: end show

  // docs: begin enum
  private static void logStatus(MessageItem message) {
    if (message.hasStatus()) {
      log("status " + message.getStatus());
      return;
    }
    for (JsonMember member : message.getRemainder().getMembersList()) {
      if (member.getName().equals("status")) {
        log("new status " + member.getValue().getText()); // with its quotes
      }
    }
  }

  // docs: end enum

  // docs: begin remainder
  private static void logRemainder(JsonRemainder remainder) {
    for (JsonMember member : remainder.getMembersList()) {
      log("new member " + member.getName() + ": " + member.getValue().getText());
    }
  }

  // docs: end remainder

  private static void log(String line) {
    System.err.println(line);
  }
}
