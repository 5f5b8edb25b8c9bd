import type { JsonRemainder } from "../gen/openresponses/v1/json_pb.js";
import { ItemStatus } from "../gen/openresponses/v1/item_status_pb.js";
import type { MessageItem } from "../gen/openresponses/v1/message_pb.js";
import type { StreamEvent } from "../gen/openresponses/v1/stream_event_pb.js";

// docs: begin show

/** Prints the text, and logs statuses, new members and new events. */
export function show({ event }: StreamEvent): void {
  switch (event.case) {
    case "outputTextDelta":
      process.stdout.write(event.value.delta);
      break;
    case "outputItemAdded":
      if (event.value.item?.item.case === "message") {
        logStatus(event.value.item.item.value);
      }
      break;
    case "keepalive":
      logRemainder(event.value.remainder);
      break;
    case "unrecognized":
      // An event type that the schema does not know, with the event's JSON as it came.
      console.error(`new event ${event.value.type}: ${event.value.json?.text ?? ""}`);
      break;
    case undefined:
      console.error("an event that is newer than these stubs");
  }
}

// docs: end show

// docs: begin enum

function logStatus(message: MessageItem): void {
  if (message.status !== undefined) {
    console.error(`status ${ItemStatus[message.status]}`);
    return;
  }
  const member = message.remainder?.members.find(({ name }) => name === "status");
  if (member !== undefined) {
    console.error(`new status ${member.value?.text ?? ""}`); // with its quotes
  }
}

// docs: end enum

// docs: begin remainder

function logRemainder(remainder: JsonRemainder | undefined): void {
  for (const { name, value } of remainder?.members ?? []) {
    console.error(`new member ${name}: ${value?.text ?? ""}`);
  }
}

// docs: end remainder
