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
    expect(await Promise.all([kept("a", make), kept("a", make)])).toEqual([1, 1]);
    expect(await kept("a", make)).toBe(1);
    expect(await kept("b", make)).toBe(2);
  });

  it("is made anew when the graph has changed", async () => {
    const { kept, make, change } = counted();
    await kept("a", make);
    change();
    expect(await kept("a", make)).toBe(2);
  });

  it("is not an error: the next one tries anew, and who only waited tries itself", async () => {
    const { kept, make } = counted();
    const broken = kept("a", () => Promise.reject(new Error("gave up")));
    const waiting = kept("a", make);
    await expect(broken).rejects.toThrow("gave up");
    expect(await waiting).toBe(1);
    expect(await kept("a", make)).toBe(2);
  });

  it("are sixteen values at most; the one not asked for longest goes first", async () => {
    const { kept, make } = counted();
    for (let i = 0; i < 16; i++) await kept(`key ${i}`, make);
    await kept("key 0", make);
    await kept("one more", make);
    expect(await kept("key 0", make)).toBe(1);
    expect(await kept("key 1", make)).toBe(18);
  });
});
