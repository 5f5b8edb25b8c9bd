import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { createRegistry, fromBinary, toBinary } from "@bufbuild/protobuf";
import { reflect } from "@bufbuild/protobuf/reflect";

import { CreateResponseRequestSchema } from "../gen/openresponses/v1/request_pb.js";
import { ResponseSchema } from "../gen/openresponses/v1/response_pb.js";
import { StreamEventSchema } from "../gen/openresponses/v1/stream_event_pb.js";
import { type Fact, factsOf } from "./facts.js";

interface Vector {
  name: string;
  message: string;
  facts: Fact[];
}

const registry = createRegistry(StreamEventSchema, ResponseSchema, CreateResponseRequestSchema);

/** Reads, checks and writes each message. */
export async function checkVectors(folder: string, outFolder: string): Promise<void> {
  const vectors = JSON.parse(await readFile(join(folder, "facts.json"), "utf8")) as Vector[];
  let wrong = 0;
  for (const { name, message: typeName, facts } of vectors) {
    const schema = registry.getMessage(typeName);
    if (schema === undefined) {
      throw new Error(`${name}: ${typeName}: there is no such message`);
    }
    const file = `${name}.binpb`;
    const message = fromBinary(schema, await readFile(join(folder, file)));
    const found = new Map(Array.from(factsOf(reflect(schema, message)), (fact) => [fact.path, fact]));
    for (const expected of facts) {
      const actual = found.get(expected.path);
      if (actual === undefined || !same(expected, actual)) {
        wrong += 1;
        console.log(`${name}: ${expected.path}: expected ${textOf(expected)}, found ${textOf(actual)}`);
      }
    }
    await writeFile(join(outFolder, file), toBinary(schema, message));
  }
  if (wrong > 0) {
    throw new Error(`${wrong.toString()} facts are wrong`);
  }
}

function same(expected: Fact, found: Fact): boolean {
  if (expected.kind === "double" && found.kind === "double") {
    return Object.is(Number(expected.value), Number(found.value));
  }
  return expected.kind === found.kind && expected.value === found.value;
}

function textOf(fact: Fact | undefined): string {
  return fact === undefined ? "nothing" : `${fact.kind} ${fact.value}`.trim();
}
