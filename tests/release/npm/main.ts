import { readFileSync } from "node:fs";
import { fromBinary } from "@bufbuild/protobuf";
import { StreamEventSchema } from "openresponses-proto/v1";

const { event } = fromBinary(StreamEventSchema, readFileSync(process.argv[2]!));
if (event.case === "imageGenCallCompleted") console.log(event.value.itemId);
