import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { report, shownMs } from "../safety/figures.js";
import { broad, deep, fragments, many, repeated } from "../safety/query-abuse.js";
import { answered, clients, counted, failed, makeCalls, p99, type Plan } from "./calls.js";
import { besideLoad } from "./load-average.js";
import { type Build, build, type Program, startingMs } from "./program.js";

const mostMs = 50;

const abuses = [...many, ...fragments, ...broad, ...deep, ...repeated];
const bodiesOf = (...names: readonly string[]): readonly string[] =>
  names.map((name) => abuses.find((abuse) => abuse.name === name)?.body ?? name);

const attacks = [
  { attack: "floods of tokens", bodies: bodiesOf("90,000 tokens") },
  { attack: "bombs of fragments", bodies: bodiesOf("a bomb of 2^10 fields", "a bomb of 2^16 fields") },
  { attack: "20,000 wrong variables", bodies: bodiesOf("20,000 wrong variables") },
  { attack: "wide pages", bodies: broad.map(({ body }) => body) },
  { attack: "depth and aliases", bodies: bodiesOf("500 deep", "3,000 aliases", "31 aliases") },
  { attack: "repeated fields", bodies: repeated.map(({ body }) => body) },
];

let built: Build;
let program: Program;
beforeAll(async () => {
  built = await build();
  program = await built.start({});
  await makeCalls(built.dir, probing(2000));
}, startingMs);
afterAll(async () => {
  await program.stop();
  await built.remove();
});

/** A small question after the other, as somebody asks who does no harm. */
const probing = (forMs: number): Plan => ({
  url: program.url,
  bodies: [JSON.stringify({ query: '{ city(id: "hamburg") { id name } } # NUMBER' })],
  clients: ["127.0.0.1"],
  pace: { everyMs: 25 },
  forMs,
});

describe("check 12: a bystander", () => {
  it("is answered when nobody attacks", async () => {
    const probes = await makeCalls(built.dir, probing(5000));
    const measured = besideLoad(`${shownMs(p99(probes))}, ${counted(probes)}`);
    report({ check: 12, what: "p99 of a bystander beside nobody", target: "for comparison", measured });
    expect(counted(probes)).toBe("200 OK");
  }, 60_000);

  it.each(attacks)(
    "does not notice one connection that sends without a pause: $attack",
    async ({ attack, bodies }) => {
      const attacking: Plan = {
        ...{ url: program.url, bodies, forMs: 5000, pace: { atOnce: 1 } },
        // What one attack has spent is not to protect from the next one.
        clients: clients(1, 2 + attacks.findIndex((one) => one.attack === attack)),
      };
      const [attacked, probes] = await Promise.all([
        makeCalls(built.dir, attacking),
        makeCalls(built.dir, probing(5000)),
      ]);
      report({
        check: 12,
        what: `p99 of a bystander beside ${attack} (${counted(attacked)})`,
        target: `<= ${mostMs} ms, all answered`,
        measured: besideLoad(`${shownMs(p99(probes))}, ${counted(probes)}`),
      });
      expect(answered(attacked)).toEqual([]);
      expect(counted(failed(probes))).toBe("none");
      expect(p99(probes)).toBeLessThanOrEqual(mostMs);
    },
    60_000,
  );
});
