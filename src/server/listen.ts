import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Begins to listen. @throws Error with `code` (EADDRINUSE, EACCES …) when the address cannot be had. */
export function listen(
  server: Server,
  where: { readonly host: string; readonly port: number },
): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(where, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** An address that a browser on this machine can open. */
export function urlOf({ address, family, port }: AddressInfo): string {
  if (address === "0.0.0.0" || address === "::") return `http://localhost:${port}`;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
