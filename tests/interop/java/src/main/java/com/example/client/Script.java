package com.example.client;

import io.github.openresponses_proto.v1.Content;
import io.github.openresponses_proto.v1.ContentPart;
import io.github.openresponses_proto.v1.ContentPartList;
import io.github.openresponses_proto.v1.Item;
import io.github.openresponses_proto.v1.ItemStatus;
import io.github.openresponses_proto.v1.MessageItem;
import io.github.openresponses_proto.v1.MessageRole;
import io.github.openresponses_proto.v1.OutputText;
import io.github.openresponses_proto.v1.OutputTextDelta;
import io.github.openresponses_proto.v1.Response;
import io.github.openresponses_proto.v1.ResponseCompleted;
import io.github.openresponses_proto.v1.ResponseCreated;
import io.github.openresponses_proto.v1.ResponseStatus;
import io.github.openresponses_proto.v1.StreamEvent;
import io.github.openresponses_proto.v1.ToolChoice;
import io.github.openresponses_proto.v1.ToolChoiceMode;
import java.util.ArrayList;
import java.util.List;

/** The events of the one stream that the service sends. */
final class Script {
  private Script() {}

  static List<StreamEvent> events(String model, List<String> deltas) {
    var events = new ArrayList<StreamEvent>();
    events.add(
        StreamEvent.newBuilder()
            .setResponseCreated(
                ResponseCreated.newBuilder()
                    .setSequenceNumber(0)
                    .setResponse(response(model, ResponseStatus.RESPONSE_STATUS_IN_PROGRESS)))
            .build());
    for (String delta : deltas) {
      events.add(
          StreamEvent.newBuilder()
              .setOutputTextDelta(
                  OutputTextDelta.newBuilder()
                      .setItemId("msg_1")
                      .setDelta(delta)
                      .setSequenceNumber(events.size()))
              .build());
    }
    events.add(
        StreamEvent.newBuilder()
            .setResponseCompleted(
                ResponseCompleted.newBuilder()
                    .setSequenceNumber(events.size())
                    .setResponse(
                        response(model, ResponseStatus.RESPONSE_STATUS_COMPLETED)
                            .addOutput(message(String.join("", deltas)))))
            .build());
    return events;
  }

  private static Response.Builder response(String model, ResponseStatus status) {
    return Response.newBuilder()
        .setId("resp_1")
        .setCreatedAt(1_700_000_000)
        .setModel(model)
        .setStatus(status)
        .setToolChoice(ToolChoice.newBuilder().setMode(ToolChoiceMode.TOOL_CHOICE_MODE_AUTO))
        .setParallelToolCalls(true);
  }

  private static Item message(String text) {
    var part = ContentPart.newBuilder().setOutputText(OutputText.newBuilder().setText(text));
    var content = Content.newBuilder().setList(ContentPartList.newBuilder().addParts(part));
    return Item.newBuilder()
        .setMessage(
            MessageItem.newBuilder()
                .setId("msg_1")
                .setRole(MessageRole.MESSAGE_ROLE_ASSISTANT)
                .setStatus(ItemStatus.ITEM_STATUS_COMPLETED)
                .setContent(content))
        .build();
  }
}
