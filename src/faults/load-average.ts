import { loadavg } from "node:os";

/** A figure with what else the machine did in the last minute, by which it may be worse. */
export function besideLoad(measured: string): string {
  const [minute = 0] = loadavg();
  return minute === 0 ? measured : `${measured} (load ${minute.toFixed(1)})`;
}
