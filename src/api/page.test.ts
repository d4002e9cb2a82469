import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { AppError } from "../errors.js";
import { Binding } from "../graph/where.js";
import { defaultFirst, type Keyed, maxFirst, pageConditions, pageOf, pageRequest, size } from "./page.js";

const list = ["city.list", { kind: ["CITY"] }, []];
const rows = (...ids: string[]): Keyed<{ id: string }>[] => ids.map((id) => ({ keys: [id], value: { id } }));
const cursorOf = (keys: readonly unknown[], identity: unknown = list): string =>
  pageOf([{ keys, value: {} }], pageRequest({}, identity, keys.length)).pageInfo.endCursor ?? "";

/** What a call is refused with. */
function refusal(call: () => unknown): AppError {
  try {
    call();
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  throw new Error("It was not refused.");
}

describe("the arguments of a page", () => {
  it("are the first 20 when nobody says", () => {
    expect(pageRequest({}, list, 1)).toMatchObject({
      limit: 20,
      backwards: false,
      after: null,
      before: null,
    });
    expect(defaultFirst).toBe(20);
  });

  it("are as if left out when they are null", () => {
    const nothing = { first: null, last: null, after: null, before: null };
    const [{ list: one, ...page }, { list: other, ...same }] = [
      pageRequest(nothing, list, 1),
      pageRequest({}, list, 1),
    ];
    expect({ ...page, list: one() }).toEqual({ ...same, list: other() });
  });

  it("go from the end with last, and may stand between two cursors", () => {
    const [after, before] = [cursorOf(["a"]), cursorOf(["z"])];
    expect(pageRequest({ last: 3, after, before }, list, 1)).toMatchObject({
      limit: 3,
      backwards: true,
      after: ["a"],
      before: ["z"],
    });
  });

  it.each([1, maxFirst])("take the size %d", (n) => {
    expect(pageRequest({ first: n }, list, 1).limit).toBe(n);
    expect(pageRequest({ last: n }, list, 1).limit).toBe(n);
  });

  it.each([0, -1, 101, 2 ** 31 - 1])("refuse the size %d and say what would pass", (n) => {
    for (const argument of ["first", "last"] as const) {
      const { code, message, details } = refusal(() => pageRequest({ [argument]: n }, list, 1));
      expect([code, message, details]).toEqual([
        "BAD_USER_INPUT",
        `\`${argument}\` must be from 1 to 100; got ${n}. Ask for at most 100.`,
        { argument },
      ]);
    }
  });

  it("refuse first and last together", () => {
    expect(refusal(() => pageRequest({ first: 1, last: 1 }, list, 1)).message).toBe(
      "Ask for `first` or for `last`, not for both.",
    );
  });

  it("have other bounds for other sizes", () => {
    expect(size("first", 1000, 1000)).toBe(1000);
    expect(refusal(() => size("depth", 4, 3)).message).toContain("`depth` must be from 1 to 3; got 4.");
    expect(refusal(() => size("first", Number.NaN)).code).toBe("BAD_USER_INPUT");
  });
});

describe("a cursor", () => {
  it("brings back the keys that it was made of", () => {
    const key = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
      fc.boolean(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 5 }), (keys) => {
        const cursor = cursorOf(keys);
        expect(pageRequest({ after: cursor }, list, keys.length).after).toEqual(keys);
        expect(pageRequest({ before: cursor }, list, keys.length).before).toEqual(keys);
        expect(encodeURIComponent(cursor)).toBe(cursor);
      }),
    );
  });

  it.each([
    ["of another list", cursorOf(["a"], ["district.list", { kind: ["CITY"] }, []])],
    ["of another filter", cursorOf(["a"], ["city.list", { kind: ["DISTRICT"] }, []])],
    [
      "of another order",
      cursorOf(["a"], ["city.list", { kind: ["CITY"] }, [{ by: "NAME", direction: "DESC" }]]),
    ],
    ["with too few keys", cursorOf([])],
    ["with too many keys", cursorOf(["a", "b"])],
    ["with a key that is a list", cursorOf([["a"]])],
    ["with a key that is an object", cursorOf([{ a: 1 }])],
    ["that is no base64", "%%%"],
    ["that is no JSON", Buffer.from("[1,").toString("base64url")],
    ["that is no list", Buffer.from('{"0":"a"}').toString("base64url")],
    ["that is empty", ""],
    ["cut off", cursorOf(["a"]).slice(0, -2)],
  ])("%s is refused", (_, cursor) => {
    for (const argument of ["after", "before"] as const) {
      const { code, message, details } = refusal(() => pageRequest({ [argument]: cursor }, list, 1));
      expect([code, details]).toEqual(["BAD_USER_INPUT", { argument }]);
      expect(message).toContain(
        `\`${argument}\` is not a cursor of this list: got ${JSON.stringify(cursor)}.`,
      );
    }
  });

  it("that is long is quoted only in part", () => {
    const { message } = refusal(() => pageRequest({ after: "x".repeat(10_000) }, list, 1));
    expect(message.length).toBeLessThan(400);
  });
});

describe("a page", () => {
  const cursors = (...ids: string[]): string[] => ids.map((id) => cursorOf([id]));

  it("holds as many rows as wanted and tells by the one too many that there is more", () => {
    const page = pageOf(rows("a", "b", "c"), pageRequest({ first: 2 }, list, 1));
    const [a, b] = cursors("a", "b");
    expect(page.edges).toEqual([
      { id: "a", cursor: a },
      { id: "b", cursor: b },
    ]);
    expect(page.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: a,
      endCursor: b,
    });
  });

  it("behind a cursor has one before it, and is the last when no row is left", () => {
    const [a] = cursors("a");
    const { pageInfo } = pageOf(rows("b", "c"), pageRequest({ first: 2, after: a }, list, 1));
    expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it("read backwards stands in the list's own order", () => {
    const [z] = cursors("z");
    const page = pageOf(rows("y", "x", "w"), pageRequest({ last: 2, before: z }, list, 1));
    expect(page.edges.map(({ id }) => id)).toEqual(["x", "y"]);
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    expect(pageOf(rows("y"), pageRequest({ last: 2 }, list, 1)).pageInfo).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: false,
    });
  });

  it("without rows has no cursors", () => {
    expect(pageOf([], pageRequest({}, list, 1))).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it("has a condition for each of its cursors", () => {
    const keys = [{ expression: "n.id", direction: "ASC", nullable: false }] as const;
    const [after, before] = cursors("a", "z");
    const conditions = (args: object): string =>
      pageConditions(keys, pageRequest(args, list, 1), new Binding());
    expect([{}, { after }, { before }, { after, before }].map(conditions)).toEqual([
      "",
      "n.id > $p0",
      "n.id < $p0",
      "n.id > $p0 AND n.id < $p1",
    ]);
  });
});
