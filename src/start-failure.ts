import { types } from "node:util";
import { ConfigError } from "./config.js";
import { AppError } from "./errors.js";

/**
 * One plain message, with what to do, for a start that failed in a way that we foresaw: a wrong setting, a file or a
 * database that cannot be opened, data with faults, an address that cannot be had. Undefined for any other failure.
 */
export function plainMessage(error: unknown): string | undefined {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof AppError) return error.code === "INTERNAL_SERVER_ERROR" ? undefined : error.message;
  return types.isNativeError(error) ? addressMessage(error) : undefined;
}

/** Of the system's errors, only those that come from listening. */
function addressMessage(
  error: NodeJS.ErrnoException & { address?: string; port?: number },
): string | undefined {
  if (error.syscall !== "listen" && error.syscall !== "getaddrinfo") return undefined;
  const where = [error.address, error.port].filter((part) => part !== undefined).join(":");
  switch (error.code) {
    case "EADDRINUSE":
      return `Something listens on ${where} already. Stop it, or set PORT (for the metrics METRICS_PORT) to another port.`;
    case "EACCES":
      return `This user may not listen on ${where}. Set PORT to a port from 1024 up.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `HOST is no address of this machine. Set it to 127.0.0.1, or to 0.0.0.0 for every network.`;
    default:
      return undefined;
  }
}
