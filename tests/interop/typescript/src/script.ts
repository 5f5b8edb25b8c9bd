import type { MessageInitShape } from "@bufbuild/protobuf";

import { ItemStatus } from "../gen/openresponses/v1/item_status_pb.js";
import type { ItemSchema } from "../gen/openresponses/v1/item_pb.js";
import { MessageRole } from "../gen/openresponses/v1/message_pb.js";
import { type ResponseSchema, ResponseStatus } from "../gen/openresponses/v1/response_pb.js";
import type { StreamEventSchema } from "../gen/openresponses/v1/stream_event_pb.js";
import { ToolChoiceMode } from "../gen/openresponses/v1/tool_choice_pb.js";

/** Yields the events of a response whose text is `deltas`. */
export function* script(model: string, deltas: string[]): Generator<MessageInitShape<typeof StreamEventSchema>> {
  const created = newResponse(model, ResponseStatus.IN_PROGRESS);
  let sequenceNumber = 0;
  yield { event: { case: "responseCreated", value: { sequenceNumber, response: created } } };
  for (const delta of deltas) {
    sequenceNumber += 1;
    yield { event: { case: "outputTextDelta", value: { itemId: "msg_1", delta, sequenceNumber } } };
  }
  sequenceNumber += 1;
  const completed = { ...newResponse(model, ResponseStatus.COMPLETED), output: [newMessage(deltas.join(""))] };
  yield { event: { case: "responseCompleted", value: { sequenceNumber, response: completed } } };
}

function newResponse(model: string, status: ResponseStatus) {
  return {
    id: "resp_1",
    createdAt: 1700000000,
    model,
    status,
    toolChoice: { choice: { case: "mode", value: ToolChoiceMode.AUTO } },
    parallelToolCalls: true,
  } satisfies MessageInitShape<typeof ResponseSchema>;
}

function newMessage(text: string): MessageInitShape<typeof ItemSchema> {
  const part = { part: { case: "outputText", value: { text } } } as const;
  return {
    item: {
      case: "message",
      value: {
        id: "msg_1",
        role: MessageRole.ASSISTANT,
        status: ItemStatus.COMPLETED,
        content: { content: { case: "list", value: { parts: [part] } } },
      },
    },
  };
}
