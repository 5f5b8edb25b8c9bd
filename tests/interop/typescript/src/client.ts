import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { toBinary } from "@bufbuild/protobuf";

import { StreamEventSchema } from "../gen/openresponses/v1/stream_event_pb.js";
import { receive } from "./receive.js";
import { newRequest } from "./request.js";
import { show } from "./show.js";

export async function call(address: string, folder: string): Promise<void> {
  let number = 0;
  // docs: begin receive
  for await (const event of receive(address, newRequest())) {
    // docs: end receive
    number += 1;
    const file = `${number.toString().padStart(5, "0")}.binpb`;
    await writeFile(join(folder, file), toBinary(StreamEventSchema, event));
    // docs: begin receive
    show(event);
  }
  // docs: end receive
  process.stdout.write("\n");
}
