import { create } from "@bufbuild/protobuf";

import { type CreateResponseRequest, CreateResponseRequestSchema } from "../gen/openresponses/v1/request_pb.js";

export function newRequest(): CreateResponseRequest {
  return create(CreateResponseRequestSchema, {
    model: "tide-1", // optional string
    temperature: 0, // optional double: set, although it is 0
    maxOutputTokens: 1024n, // optional int64: a bigint
    // store, an optional bool, is left out: unset, the server's default applies
    input: { input: { case: "text", value: "When is low tide?" } },
  });
}
