import { describe, expect, it } from "@jest/globals";
import { parse, print } from "graphql";
import { readPages, withTypenames } from "./index.js";

async function read(page: string | undefined, answers: readonly object[], most = 9) {
  const asked: unknown[] = [];
  const pages: unknown[] = [];
  const answer = async (variables: unknown) => {
    asked.push(variables);
    return answers[asked.length - 1] as Record<string, unknown>;
  };
  for await (const data of readPages(page, { id: "x", first: 5, after: "y" }, answer)) {
    pages.push(data);
    if (pages.length === most) break;
  }
  return { asked, pages };
}

const pageOf = (hasNextPage: boolean, endCursor: string | null) => ({
  city: { list: { pageInfo: { hasNextPage, endCursor } } },
});

describe("the pages of an answer", () => {
  it("are one where no connection is paged, asked for as it was", async () => {
    const { asked, pages } = await read(undefined, [{ a: 1 }]);
    expect([asked, pages]).toEqual([[{ id: "x", first: 5, after: "y" }], [{ a: 1 }]]);
  });

  it("are read to the end, whatever page was asked for", async () => {
    const answers = [pageOf(true, "1"), pageOf(true, "2"), pageOf(false, "3")];
    const { asked, pages } = await read("city.list", answers);
    expect(pages).toEqual(answers);
    expect(asked).toEqual([null, "1", "2"].map((after) => ({ id: "x", first: 100, after })));
  });

  it("are not asked for when nobody reads on", async () => {
    const { asked } = await read("city.list", [pageOf(true, "1"), pageOf(true, "2")], 1);
    expect(asked).toHaveLength(1);
  });

  it("end where the thing asked about is not there, or a cursor does not move", async () => {
    expect((await read("city.list", [{ city: null }])).pages).toHaveLength(1);
    expect((await read("city.list", [pageOf(true, "1"), pageOf(true, "1")])).pages).toHaveLength(2);
  });

  it("need the page's info", async () => {
    await expect(read("city.list", [{ city: { list: {} } }])).rejects.toThrow(
      "The operation selects no pageInfo { hasNextPage endCursor } at city.list.",
    );
  });
});

describe("an operation with types", () => {
  it("asks every object for its type, fragments included, the root not", () => {
    const document = parse("{ city { __typename id state { id } ...X } } fragment X on City { near { id } }");
    const text = print(withTypenames(document)).replace(/\s+/g, " ");
    expect(text).toBe(
      "{ city { __typename id state { __typename id } ...X } } fragment X on City { __typename near { __typename id } }",
    );
  });
});
