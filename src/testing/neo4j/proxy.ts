import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";

/** What a wire does: `swallow` takes bytes and gives none on, `slow` gives them on later, `reset` cuts, `refuse` is not there. */
export type Wire = "open" | "slow" | "swallow" | "reset" | "refuse";

/** By how many milliseconds a slow wire delays what goes either way. */
const slowMs = 200;

/** A wire between the driver and the server that can be listened to, slowed, cut, and made to swallow everything. */
export interface Proxy {
  readonly uri: string;
  /** What the driver sent so far, as text; Bolt's words are readable in it. */
  sent(): string;
  /** How many connections the driver has. */
  connections(): number;
  /** Connections of now and of later. */
  become(mode: Wire): Promise<void>;
  /** Cuts the present connections once. */
  cut(): void;
  close(): Promise<void>;
}

/** Stands in front of the server at the given address. Connections that began while it swallowed stay dead for good. */
export async function proxyTo(uri: string): Promise<Proxy> {
  const target = new URL(uri.replace(/^\w+(\+\w+)?:/, "http:"));
  const sockets = new Set<Socket>();
  let mode: Wire = "open";
  let connections = 0;
  let sent = "";

  const accept = (client: Socket): void => {
    if (mode === "reset") {
      client.resetAndDestroy();
      return;
    }
    connections++;
    client.once("close", () => connections--);
    const upstream = connect(Number(target.port || 7687), target.hostname);
    let dead = false;
    const lost = (): boolean => (dead ||= mode === "swallow");
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      let late = 0;
      sockets.add(from);
      from.on("data", (bytes) => {
        if (from === client) sent += bytes.toString("latin1");
        if (lost()) return;
        if (mode !== "slow" && late === 0) {
          to.write(bytes);
          return;
        }
        late++;
        setTimeout(() => {
          late--;
          to.write(bytes);
        }, slowMs);
      });
      from.on("error", () => undefined);
      from.on("close", () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  };
  const cut = (): void => sockets.forEach((socket) => socket.resetAndDestroy());

  let server = await listen(accept, 0);
  const { port } = server.address() as AddressInfo;
  return {
    uri: `bolt://127.0.0.1:${port}`,
    sent: () => sent,
    connections: () => connections,
    cut,
    become: async (next) => {
      mode = next;
      if (next === "reset" || next === "refuse") cut();
      if (next === "refuse") await stopListening(server);
      else if (!server.listening) server = await listen(accept, port);
    },
    close: async () => {
      cut();
      if (server.listening) await stopListening(server);
    },
  };
}

async function listen(accept: (socket: Socket) => void, port: number): Promise<Server> {
  const server = createServer(accept);
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));
  return server;
}

function stopListening(server: Server): Promise<void> {
  return new Promise((stopped) => server.close(() => stopped()));
}
