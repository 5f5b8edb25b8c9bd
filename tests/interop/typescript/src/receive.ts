import { createClient } from "@connectrpc/connect";
import { createGrpcTransport } from "@connectrpc/connect-node";

import type { CreateResponseRequest } from "../gen/openresponses/v1/request_pb.js";
import { ResponsesService } from "../gen/openresponses/v1/responses_service_pb.js";
import type { StreamEvent } from "../gen/openresponses/v1/stream_event_pb.js";

/** Returns the events of a response as they arrive. */
export function receive(address: string, request: CreateResponseRequest): AsyncIterable<StreamEvent> {
  const transport = createGrpcTransport({ baseUrl: `http://${address}` });
  const client = createClient(ResponsesService, transport);
  return client.createResponseStream(request, { timeoutMs: 60_000 });
}
