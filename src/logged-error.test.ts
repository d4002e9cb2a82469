import { expect, it } from "@jest/globals";
import { AppError } from "./errors.js";
import { loggedError } from "./logged-error.js";

const marker = "hunter2";
const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

it("tells an error's kind, its code and where it was thrown, and not its message", () => {
  const error = Object.assign(new Error(`bolt://neo4j:${marker}@db\n    at ${marker} (x:1:1)`), {
    code: "ECONNREFUSED",
    address: marker,
  });
  const told = loggedError(error);
  expect(told).toMatchObject({ type: "Error", code: "ECONNREFUSED" });
  expect(JSON.stringify(told)).toContain("logged-error.test.ts");
  expect(JSON.stringify(told)).not.toContain(marker);
});

it("tells the message of our own errors and the kind of their causes", () => {
  const cause = new Error(marker, { cause: new SyntaxError(marker) });
  const told = loggedError(
    new AppError("INTERNAL_SERVER_ERROR", "Neo4j refused a.b.", { marker }, { cause }),
  );
  expect(told).toMatchObject({
    type: "AppError",
    code: "INTERNAL_SERVER_ERROR",
    message: "Neo4j refused a.b.",
    cause: { type: "Error", cause: { type: "SyntaxError" } },
  });
  expect(JSON.stringify(told)).not.toContain(marker);
});

it("tells what JavaScript says of our code, but not what it says of values", () => {
  const nothing = undefined as unknown as { field: string };
  expect(loggedError(thrownBy(() => nothing.field))).toMatchObject({
    message: "Cannot read properties of undefined (reading 'field')",
  });
  for (const work of [
    () => JSON.parse(marker) as unknown,
    () => new URL(marker),
    () => Buffer.alloc(marker as unknown as number),
  ])
    expect(JSON.stringify(loggedError(thrownBy(work)))).not.toContain(marker);
});

it("tells only the type of what is no error", () => {
  expect(loggedError(marker)).toEqual({ type: "string" });
});

it("comes to an end with causes that go round in a circle", () => {
  const error = new Error("a");
  error.cause = error;
  expect(JSON.stringify(loggedError(error)).match(/"cause"/g)).toHaveLength(5);
});
