import { beforeAll, describe, expect, it } from "@jest/globals";
import { byCodePoint } from "../../api/facet.js";
import { fold, folds, searchable, wordsOf } from "../../api/fold.js";
import type { Graph } from "../../graph/graph.js";
import { query } from "../../graph/query.js";
import type { Statement } from "../../graph/statement.js";
import { keepingBy, write } from "../../testing/changed-graph.js";
import { onBothLandscapes } from "../../testing/landscape.js";
import { randomNumbers } from "../../testing/random-numbers.js";
import { dataOf } from "../../testing/run-operation.js";

const random = randomNumbers();
const texts = 60;
const mostWanted = 100;

interface Hit {
  readonly id: string;
  readonly type: string;
  readonly nameKey: string;
  readonly score: number;
}

/** What the database finds when it compares the texts of all names. */
const byReading = query<{ words: readonly (readonly string[])[]; forms: readonly string[] }, Hit>({
  name: "testing.search",
  mode: "read",
  text: [
    "MATCH (n:Entity) WHERE any(name IN n.nameWords WHERE",
    "  all(forms IN $words WHERE any(form IN forms WHERE name CONTAINS form)))",
    "RETURN n.id AS id, n.entityType AS type, n.nameKey AS nameKey,",
    "  CASE",
    "    WHEN any(name IN n.nameKeys WHERE name IN $forms) THEN 1.0",
    "    WHEN any(name IN n.nameKeys WHERE any(form IN $forms WHERE name STARTS WITH form)) THEN 0.75",
    "    ELSE 0.5",
    "  END AS score",
  ].join("\n"),
  read: (row) => row as unknown as Hit,
});

const names = query<object, string>({
  name: "testing.names",
  mode: "read",
  text: "MATCH (n:Entity) UNWIND [n.name, n.nameEn] AS name WITH name WHERE name IS NOT NULL RETURN name ORDER BY name",
  read: (row) => String(row["name"]),
});

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly edges: readonly { readonly score: number; readonly node: { readonly id: string } }[];
  };
}

const search = (
  graph: Graph,
  text: string,
  types: readonly string[] | null = null,
  more = "name",
): Promise<Found> =>
  dataOf<Found>(
    `query ($text: String!, $types: [EntityType!]) {
      search(text: $text, types: $types, first: ${mostWanted}) { totalCount edges { score node { id ${more} } } }
    }`,
    { graph, variables: { text, types } },
  );

const sent: Statement[] = [];

onBothLandscapes(
  (graph) => {
    let known: readonly string[] = [];
    beforeAll(async () => {
      known = await graph().all(names, {});
    });

    describe("a search", () => {
      it("finds what comparing all names finds, in the same order, whatever the kinds", async () => {
        let hits = 0;
        for (let i = 0; i < texts; i++) {
          const text = randomText(known);
          const types = random.chance(0.3) ? ["ACTOR", "LEARNING_LOCATION", "MUNICIPALITY"] : null;
          const words = wordsOf(text);
          const all = await graph().all(byReading, {
            words: words.map((word, at) =>
              folds(word).map((form) => (at === words.length - 1 ? ` ${form}` : ` ${form} `)),
            ),
            forms: folds(text.trim()),
          });
          const wanted = all.filter(({ type }) => types?.includes(type) ?? true).sort(inOrder);
          const { totalCount, edges } = (await search(graph(), text, types)).search;
          const facts = { seed: random.seed, text, types };
          expect({ ...facts, totalCount, found: edges.map(({ score, node }) => [node.id, score]) }).toEqual({
            ...{ ...facts, totalCount: wanted.length },
            found: wanted.slice(0, mostWanted).map(({ id, score }) => [id, score]),
          });
          hits += wanted.length;
        }
        expect(hits).toBeGreaterThan(texts);
      }, 120_000);

      it("reads the names once for all searches, and again after a write", async () => {
        const kept = keepingBy(graph(), () => graph().version());
        const found = async (text: string): Promise<readonly string[]> =>
          (await search(kept, text)).search.edges.map(({ node }) => node.id);
        sent.length = 0;
        expect(await found("Neuköllner Leuchtturm")).toEqual([]);
        expect(await found("koeln")).not.toEqual([]);
        await write(graph(), add, { thing });
        expect(await found("leuchtturm neukollner")).toEqual(["leuchtturm"]);
        await write(graph(), remove, { thing });
        expect(await found("leuchtturm neukollner")).toEqual([]);
        expect(sent.map(({ name }) => name).filter((name) => name === "search.names")).toHaveLength(3);
      }, 60_000);

      it("shows things by what was read with their names, where nothing more is selected", async () => {
        const kept = keepingBy(graph(), () => graph().version());
        await search(kept, "a");
        sent.length = 0;
        await search(kept, "a");
        expect(sent.map(({ name }) => name).filter((name) => name !== "graph.version")).toEqual([]);
        await search(kept, "a", null, "... on City { population }");
        expect(sent.map(({ name }) => name)).toEqual(["node.byIds"]);
      });

      it("leaves out of a page what has gone since the names were read, where more is selected", async () => {
        const more = "sources { id }";
        const stale = keepingBy(graph(), () => Promise.resolve("always the same"));
        await write(graph(), add, { thing });
        const before = (await search(stale, "l", null, more)).search;
        await write(graph(), remove, { thing });
        const { edges } = (await search(stale, "l", null, more)).search;
        expect(before.edges.map(({ node }) => node.id)).toContain("leuchtturm");
        expect(edges).toEqual(before.edges.filter(({ node }) => node.id !== "leuchtturm"));
        expect(edges).toHaveLength(before.edges.length - 1);
      }, 60_000);
    });
  },
  { timeoutMs: 60_000, onStatement: (statement) => void sent.push(statement) },
);

function inOrder(a: Hit, b: Hit): number {
  return b.score - a.score || byCodePoint(a.nameKey, b.nameKey) || byCodePoint(a.id, b.id);
}

/** Some words of a name, or of two, as people write them; the last one perhaps not to its end. */
function randomText(known: readonly string[]): string {
  const name = random.oneOf(known);
  if (random.chance(0.2)) return random.chance(0.5) ? name : name.slice(0, 1 + random.below(name.length));
  const words = [...wordsOf(name), ...(random.chance(0.2) ? wordsOf(random.oneOf(known)) : [])];
  const some = Array.from({ length: 1 + random.below(3) }, () => random.oneOf(words));
  const last = some.pop() ?? "";
  const begun = random.chance(0.5) ? last.slice(0, 1 + random.below(last.length)) : last;
  return [...some, begun].map(spelled).join(random.oneOf([" ", "  ", "-", ", "]));
}

function spelled(word: string): string {
  return random.oneOf([
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    fold,
    (text: string) => text.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue"),
  ])(word);
}

const thing = {
  ...{ id: "leuchtturm", name: "Leuchtturm Neuköllner Tor", nameKey: "leuchtturm neukollner tor" },
  nameKeys: folds("Leuchtturm Neuköllner Tor"),
  nameWords: [searchable("Leuchtturm Neuköllner Tor")],
  ...{ entityType: "GOAL", sourceIds: [], confidence: "sourced" },
};
const add = "CREATE (n:Entity:Goal) SET n = $thing";
const remove = "MATCH (n:Entity {id: $thing.id}) DETACH DELETE n";
