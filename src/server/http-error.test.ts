import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "@jest/globals";
import { AppError } from "../errors.js";
import { logLines } from "../testing/log-lines.js";
import { whenFailed } from "./http-error.js";
import { identify } from "./request.js";
import { inTurn, type Step } from "./steps.js";

/** Asks for an answer that fails in its middle. @returns what was logged of it. */
async function loggedAfterHalf(error: Error): Promise<string> {
  const { log, lines } = logLines();
  const fails: Step = (_req, res) => {
    res.write("half");
    throw error;
  };
  const server = createServer(inTurn([identify([]), fails], whenFailed(log)));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await expect(fetch(address).then((response) => response.text())).rejects.toThrow();
  await new Promise((closed) => server.close(closed));
  return lines.join("");
}

it("cuts an answer off that fails in its middle, and logs the fault without its message", async () => {
  const logged = await loggedAfterHalf(new Error("hunter2"));
  expect(logged).toContain('"msg":"incident"');
  expect(logged).toContain("http-error.test.ts");
  expect(logged).not.toContain("hunter2");
});

it("logs no fault when the failure was foreseen, or the caller hung up", async () => {
  expect(await loggedAfterHalf(new AppError("TIMEOUT", "No answer in time."))).toBe("");
  const hungUp = Object.assign(new Error("x"), { code: "ERR_STREAM_PREMATURE_CLOSE" });
  expect(await loggedAfterHalf(hungUp)).toBe("");
});
