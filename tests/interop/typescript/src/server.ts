import { once } from "node:events";
import { createServer, type ServerHttp2Session } from "node:http2";
import type { AddressInfo } from "node:net";

import type { ConnectRouter } from "@connectrpc/connect";
import { connectNodeAdapter } from "@connectrpc/connect-node";

import { ResponsesService } from "../gen/openresponses/v1/responses_service_pb.js";
import { script } from "./script.js";

// docs: begin service

/** Answers every request with the same words. */
function routes(router: ConnectRouter): void {
  router.service(ResponsesService, {
    async *createResponseStream(request) {
      yield* script(request.model ?? "", ["Hello", " from ", "TypeScript"]);
    },
  });
}

// docs: end service

const GRACE_MS = 1000;

/** Serves until standard input ends. */
export async function serve(): Promise<void> {
  // docs: begin listen
  const server = createServer(connectNodeAdapter({ routes }));
  // docs: end listen
  const sessions = new Set<ServerHttp2Session>();
  server.on("session", (session) => {
    sessions.add(session);
    session.once("close", () => sessions.delete(session));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  console.log(`listening 127.0.0.1:${(server.address() as AddressInfo).port.toString()}`);
  await once(process.stdin.resume(), "end");
  server.close();
  for (const session of sessions) {
    session.close(); // lets its calls end first
  }
  await once(server, "close", { signal: AbortSignal.timeout(GRACE_MS) }).catch(() => {
    for (const session of sessions) {
      session.destroy();
    }
  });
}
