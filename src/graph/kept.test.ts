import { describe, expect, it } from "@jest/globals";
import { keeping } from "./kept.js";

function counted() {
  let version = "1";
  let made = 0;
  const kept = keeping(async () => version);
  return {
    kept,
    change: () => void (version = `${version}+`),
    make: async () => ++made,
  };
}

describe("what is kept", () => {
  it("is made once while nothing changes, for all who want it at once too", async () => {
    const { kept, make } = counted();
    expect(await Promise.all([kept("test", "a", make), kept("test", "a", make)])).toEqual([1, 1]);
    expect(await kept("test", "a", make)).toBe(1);
    expect(await kept("test", "b", make)).toBe(2);
  });

  it("is made anew when the graph has changed", async () => {
    const { kept, make, change } = counted();
    await kept("test", "a", make);
    change();
    expect(await kept("test", "a", make)).toBe(2);
  });

  it("is not an error: the next one tries anew, and who only waited tries itself", async () => {
    const { kept, make } = counted();
    const broken = kept("test", "a", () => Promise.reject(new Error("gave up")));
    const waiting = kept("test", "a", make);
    await expect(broken).rejects.toThrow("gave up");
    expect(await waiting).toBe(1);
    expect(await kept("test", "a", make)).toBe(2);
  });

  it("are sixteen values of a kind at most; the one not asked for longest goes first", async () => {
    const { kept, make } = counted();
    for (let i = 0; i < 16; i++) await kept("test", `key ${i}`, make);
    await kept("test", "key 0", make);
    await kept("test", "one more", make);
    await kept("another kind", "one more", make);
    expect(await kept("test", "key 0", make)).toBe(1);
    expect(await kept("test", "key 1", make)).toBe(19);
  });
});
