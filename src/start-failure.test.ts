import { createServer } from "node:net";
import { describe, expect, it } from "@jest/globals";
import { ConfigError } from "./config.js";
import { AppError } from "./errors.js";
import { plainMessage } from "./start-failure.js";

const failureOf = (options: { host: string; port: number }) =>
  new Promise<unknown>((resolve) => {
    const server = createServer();
    server.once("error", resolve).listen(options, () => server.close(() => resolve(undefined)));
  });

describe("the message of a failed start", () => {
  it("is that of our own errors", () => {
    expect(plainMessage(new ConfigError(["PORT: x"]))).toContain("PORT: x");
    expect(plainMessage(new AppError("UNAVAILABLE", "Another process holds the file."))).toBe(
      "Another process holds the file.",
    );
  });

  it("says what to do when the port is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const address = other.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    expect(plainMessage(await failureOf({ host: "127.0.0.1", port }))).toBe(
      `Something listens on 127.0.0.1:${port} already. Stop it, or set PORT (for the metrics METRICS_PORT) to another port.`,
    );
    other.close();
  });

  it("says what to do when the host is not ours", async () => {
    expect(plainMessage(await failureOf({ host: "192.0.2.1", port: 0 }))).toMatch(/^HOST is no address/);
  });

  it("is none for what we did not foresee", () => {
    for (const error of [new Error("bug"), "text", new AppError("INTERNAL_SERVER_ERROR", "bug")])
      expect(plainMessage(error)).toBeUndefined();
  });
});
