import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Registry } from "prom-client";
import { listen, urlOf } from "../listen.js";

/** A server of its own for those who watch, so that the public one shows nothing of this. */
export interface Endpoint {
  /** Where the metrics are. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Answers `GET /metrics` and nothing else. @throws Error with `code` when the address cannot be had. */
export async function serveMetrics(
  registry: Registry,
  where: { readonly host: string; readonly port: number },
): Promise<Endpoint> {
  const server = createServer({ headersTimeout: 5000, requestTimeout: 5000 }, (req, res) => {
    if (req.method !== "GET" || req.url !== "/metrics") {
      res.writeHead(404, { "Content-Type": "text/plain" }).end("GET /metrics\n");
      return;
    }
    registry.metrics().then(
      (text) => res.writeHead(200, { "Content-Type": registry.contentType }).end(text),
      () => res.writeHead(500).end(),
    );
  });
  await listen(server, where);
  return {
    url: `${urlOf(server.address() as AddressInfo)}/metrics`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
