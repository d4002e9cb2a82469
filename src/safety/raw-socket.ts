import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** What came over a connection of our own making. */
export interface Spoken {
  readonly received: string;
  /** Whether the server closed it; else it was given up after the time. */
  readonly isClosed: boolean;
  /** Milliseconds from the first byte sent to that moment. */
  readonly ms: number;
}

/**
 * Opens a connection, sends a text as it is and waits until the server closes.
 *
 * @param drip sent every quarter of a second from then on, for callers that are slow
 */
export async function spoken(url: string, text: string, patienceMs: number, drip = ""): Promise<Spoken> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let received = "";
  socket.on("data", (part) => (received += part.toString()));
  socket.on("error", () => undefined);
  const closed = new Promise<true>((resolve) => socket.once("close", () => resolve(true)));
  const started = performance.now();
  socket.write(text);
  const dripping = setInterval(() => socket.write(drip), 250);
  const isClosed = await Promise.race([closed, pause(patienceMs, false, { ref: false })]);
  clearInterval(dripping);
  socket.destroy();
  return { received, isClosed, ms: performance.now() - started };
}
