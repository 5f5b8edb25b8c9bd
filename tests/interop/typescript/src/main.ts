// The program that tests/interop/README.md describes, in TypeScript.
import { writeFile } from "node:fs/promises";

import { create, toBinary } from "@bufbuild/protobuf";

import { type StreamEvent, StreamEventSchema } from "../gen/openresponses/v1/stream_event_pb.js";
import { call } from "./client.js";
import { serve } from "./server.js";
import "./text-encoding.js";
import { checkVectors } from "./vectors.js";

const USAGE = "expected vectors VECTORS_DIR OUT_DIR, build FILE, call ADDRESS OUT_DIR or serve";

async function run(args: string[]): Promise<void> {
  const [command, first, second] = args;
  if (command === "vectors" && first !== undefined && second !== undefined) {
    await checkVectors(first, second);
  } else if (command === "build" && first !== undefined) {
    await writeFile(first, toBinary(StreamEventSchema, referenceEvent()));
  } else if (command === "call" && first !== undefined && second !== undefined) {
    await call(first, second);
  } else if (command === "serve") {
    await serve();
  } else {
    throw new Error(`${USAGE}, found ${args.join(" ") || "nothing"}`);
  }
}

// docs: begin build

function referenceEvent(): StreamEvent {
  return create(StreamEventSchema, {
    event: { case: "imageGenCallCompleted", value: { itemId: "ig_1", outputIndex: 0, sequenceNumber: 7 } },
  });
}

// docs: end build

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
