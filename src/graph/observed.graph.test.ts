import { beforeEach, expect, it } from "@jest/globals";
import { onBothEngines } from "../testing/engines.js";
import { type Heard, observed } from "./observed.js";
import { query } from "./query.js";

const numbers = query<{ upTo: number }, unknown>({
  name: "test.numbers",
  mode: "read",
  text: "UNWIND range(1, $upTo) AS n RETURN n ORDER BY n",
  read: (row) => row["n"],
});
const faulty = query({ name: "test.faulty", mode: "read", text: "RETURN nothing", read: (row) => row });
const create = query<{ id: string }, unknown>({
  name: "test.create",
  mode: "write",
  text: "CREATE (n:Observed {id: $id}) RETURN n.id AS id",
  read: (row) => row["id"],
});

onBothEngines((graph) => {
  const heard: Heard[] = [];
  const door = () => observed(graph(), (statement) => heard.push(statement)).for({ name: "somebody" });
  const ends = () => heard.map(({ name, code }) => `${name} ${code}`);
  beforeEach(() => void (heard.length = 0));

  it("hears of each read by its name, when it began and how long it took", async () => {
    const before = Date.now();
    expect(await door().all(numbers, { upTo: 3 })).toEqual([1, 2, 3]);
    expect(heard).toEqual([
      { name: "test.numbers", started: expect.any(Number), ms: expect.any(Number), code: "OK" },
    ]);
    const [{ started, ms } = { started: 0, ms: 0 }] = heard;
    expect(started).toBeGreaterThanOrEqual(before);
    expect(ms).toBeGreaterThan(0);
    expect(started + ms).toBeLessThanOrEqual(Date.now() + 1);
  });

  it("hears of the statements within a write", async () => {
    const id = await door().write((transaction) => transaction.one(create, { id: "a" }));
    expect([id, ...ends()]).toEqual(["a", "test.create OK"]);
  });

  it("hears by which code a statement failed, and leaves the error as it is", async () => {
    await expect(door().one(numbers, { upTo: 2 })).rejects.toMatchObject({ code: "DATA_INTEGRITY" });
    await expect(door().maybeOne(faulty, {})).rejects.toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
    const late = observed(graph(), (statement) => heard.push(statement)).for({ deadline: Date.now() - 1 });
    await expect(late.all(numbers, { upTo: 1 })).rejects.toMatchObject({ code: "TIMEOUT" });
    expect(ends()).toEqual([
      "test.numbers DATA_INTEGRITY",
      "test.faulty INTERNAL_SERVER_ERROR",
      "test.numbers TIMEOUT",
    ]);
  });
});
