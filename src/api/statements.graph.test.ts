import { beforeAll, describe, expect, it } from "@jest/globals";
import type { Statement } from "../graph/statement.js";
import { onBothLandscapes } from "../testing/landscape.js";
import { randomNumbers } from "../testing/random-numbers.js";
import { realPaths, type Path } from "../testing/real-paths.js";
import { realThings } from "../testing/real-things.js";
import { dataOf } from "../testing/run-operation.js";
import { nameOf } from "./relation-list.js";

const timeoutMs = 60_000;
const random = randomNumbers();
const queries = 20;

/** What goes to the engine's driver, since it was last emptied. */
const sent: Statement[] = [];
const onStatement = (statement: Statement): void => {
  sent.push(statement);
};

/** A level of a query: its own fields, and the names of the statements that they cost. */
interface Extras {
  readonly ofList: string;
  readonly ofNode: string;
  readonly statements: readonly string[];
}

onBothLandscapes(
  (graph) => {
    const ask = async (
      operation: string,
    ): Promise<{ data: unknown; names: string[]; texts: Set<string> }> => {
      sent.length = 0;
      const data = await dataOf<never>(operation, { graph: graph() });
      return {
        data,
        names: sent.map(({ name }) => name).sort(),
        texts: new Set(sent.map(({ text }) => text)),
      };
    };

    describe(`${queries} random queries of three levels`, () => {
      let paths: readonly Path[] = [];
      beforeAll(async () => {
        const all = realPaths(await realThings());
        paths = Array.from({ length: queries }, () => random.oneOf(all));
      });

      // The filters let only those through that lead on, so even pages of one have something in them on every level;
      // then the statements can depend on nothing but the text of the query.
      it("send one statement for each level and kind of edge, with pages of 1 as with pages of 100", async () => {
        for (const [first, second] of paths) {
          const [a, b, c] = [
            extrasOf(first.owner.single, true),
            extrasOf(nameOf(first)),
            extrasOf(nameOf(second)),
          ];
          const operation = (size: number): string => `{
            ${first.owner.plural}(
              first: ${size}, orderBy: [{ by: DEGREE, direction: DESC }],
              filter: { ${first.field}: { node: { ${second.field}: {} } } }
            ) { ${a.ofList} nodes { id ${a.ofNode}
              ${first.field}(first: ${size}, node: { ${second.field}: {} }) { ${b.ofList} nodes { id ${b.ofNode}
                ${second.field}(first: ${size}) { ${c.ofList} nodes { id ${c.ofNode} } }
              } }
            } } }`;
          const [small, large] = [await ask(operation(1)), await ask(operation(100))];
          const facts = { seed: random.seed, operation: operation(1) };
          expect({ ...facts, names: small.names }).toEqual({
            ...facts,
            names: [
              `${first.owner.single}.list`,
              ...[nameOf(first), nameOf(second)],
              ...[a, b, c].flatMap(({ statements }) => statements),
            ].sort(),
          });
          expect({ ...facts, names: large.names }).toEqual({ ...facts, names: small.names });
          expect({ ...facts, texts: large.texts }).toEqual({ ...facts, texts: small.texts });
          expect(idsIn(large.data).length).toBeGreaterThanOrEqual(idsIn(small.data).length);
          expect(idsIn(small.data)).toHaveLength(3);
        }
      }, 240_000);
    });

    describe("what is not selected costs nothing", () => {
      const hamburg = 'municipality(id: "hamburg")';
      it.each([
        ["{ cities { nodes { id } } }", ["municipality.list"]],
        ["{ cities { edges { cursor } pageInfo { endCursor } nodes { name } } }", ["municipality.list"]],
        ["{ cities { totalCount } }", ["municipality.count"]],
        ["{ cities { caution } }", []],
        ["{ cities { facets(by: [KIND]) { by } } }", ["municipality.facet"]],
        ["{ cities { groups(by: [STATE, KIND]) { count } } }", ["municipality.groups"]],
        [
          "{ cities { totalCount facets(by: [STATE, KIND]) { by unknown } nodes { id } } }",
          ["municipality.count", "municipality.facet", "municipality.facet", "municipality.list"],
        ],
        [`{ ${hamburg} { id } }`, ["municipality.byIds"]],
        [`{ ${hamburg} { id buildingBlocks { __typename } links { __typename } } }`, ["municipality.byIds"]],
        [
          `{ ${hamburg} { buildingBlocks { totalCount } } }`,
          ["municipality.byIds", "uses.buildingBlocksByMunicipality.count"],
        ],
        [
          `{ ${hamburg} { buildingBlocks { facets(by: [STATUS]) { by } } } }`,
          ["municipality.byIds", "uses.buildingBlocksByMunicipality.facet"],
        ],
        [`{ ${hamburg} { links { totalCount } } }`, ["links.count", "municipality.byIds"]],
        [`{ ${hamburg} { links { nodes { id } } } }`, ["links.ofThings", "municipality.byIds"]],
        [`{ ${hamburg} { similar { __typename } } }`, ["municipality.byIds"]],
        ["{ statements { totalCount } }", ["links.count"]],
        ["{ statements { facets(by: [RELATION]) { by } } }", ["links.facet"]],
        [
          '{ source(id: "GV") { things { totalCount } statements { totalCount } } }',
          ["links.count", "source.byIds", "source.thingsCount"],
        ],
        ['{ search(text: "stadt") { __typename } }', []],
        ['{ search(text: "stadt") { totalCount } }', ["search.names"]],
        ['{ search(text: "stadt") { totalCount nodes { id } } }', ["search.names"]],
        [
          '{ search(text: "stadt") { nodes { sources { id } } } }',
          ["node.byIds", "search.names", "source.byIds"],
        ],
        ["{ municipalityPairs { __typename } }", []],
        [
          "{ municipalityPairs { totalCount nodes { sharedCount } } }",
          // Who is compared, and in what, is read with the comparison: once for each version of the graph.
          ["buildingBlock.labels", "municipality.labels", "sharing.municipalities", "sharing.uses"],
        ],
        ["{ overview { __typename } }", []],
      ])(
        "%s",
        async (operation, names) => {
          expect((await ask(operation)).names).toEqual([...names].sort());
        },
        60_000,
      );
    });
  },
  { timeoutMs, onStatement },
);

/** Some of the fields that cost a statement of their own, drawn anew for each level. */
function extrasOf(list: string, isRoot = false): Extras {
  const ofList = [
    ["totalCount", `${list}.count`],
    ["facets(by: [CONFIDENCE]) { by }", `${list}.facet`],
    ...(isRoot ? [["groups(by: [CONFIDENCE]) { count }", `${list}.groups`]] : []),
    ...(isRoot ? [] : [["edges { since sources { citation } }", "source.byIds"]]),
  ].filter(() => random.chance(0.3));
  const ofNode = [
    ["sources { citation }", "source.byIds"],
    ["degree", "entity.degrees"],
    ["links(first: 3) { nodes { id } }", "links.ofThings"],
  ].filter(() => random.chance(0.3));
  const fields = (of: readonly string[][]): string => of.map(([field]) => field).join(" ");
  return {
    ofList: fields(ofList),
    ofNode: fields(ofNode),
    statements: [...ofList, ...ofNode].map(([, statement]) => statement ?? ""),
  };
}

/** The ids of all things in an answer; those of statements left out. */
function idsIn(json: unknown): unknown[] {
  if (typeof json !== "object" || json === null) return [];
  return Object.entries(json as Readonly<Record<string, unknown>>).flatMap(([key, value]) =>
    key === "id" ? [value] : key === "links" ? [] : idsIn(value),
  );
}
