import { beforeEach, describe, expect, it } from "@jest/globals";
import type { Graph } from "../graph/graph.js";
import type { Statement } from "../graph/statement.js";
import { keepingBy, write } from "../testing/changed-graph.js";
import { onBothLandscapes } from "../testing/landscape.js";
import { dataOf } from "../testing/run-operation.js";

const sent: Statement[] = [];
const names = () => sent.map(({ name }) => name);

interface Matrix {
  readonly buildingBlockMatrix: {
    readonly buildingBlocks: readonly { readonly id: string }[];
    readonly rows: readonly { readonly municipality: { readonly id: string; readonly name: string } }[];
  };
}

const matrix = (graph: Graph, ids: readonly string[], of: string, blocks: readonly string[]) =>
  dataOf<Matrix>(
    `query ($ids: [ID!], $blocks: [ID!]) {
      buildingBlockMatrix(filter: { id: { in: $ids } }, buildingBlocks: $blocks) {
        buildingBlocks { id }
        rows { municipality { ${of} } }
      }
    }`,
    { graph, variables: { ids, blocks } },
  ).then(({ buildingBlockMatrix: { buildingBlocks, rows } }) => ({
    columns: buildingBlocks.map(({ id }) => id),
    rows: rows.map(({ municipality }) => municipality),
  }));

onBothLandscapes(
  (graph) => {
    /** A door whose labels stay as they are, as they do for a moment after another process has written. */
    let stale: Graph;
    beforeEach(async () => {
      stale = keepingBy(graph(), () => Promise.resolve("always the same"));
      await matrix(stale, ["bremen"], "id name", ["bildungsbericht"]);
      sent.length = 0;
    });

    describe("labels", () => {
      it("are all that is shown of things by which no more is selected", async () => {
        const both = ["bremen", "kiel"];
        expect(
          (await matrix(stale, both, "id name ... on City { kind }", ["bildungsbericht"])).rows,
        ).toMatchObject([
          { id: "bremen", name: "Bremen" },
          { id: "kiel", name: "Kiel" },
        ]);
        expect(names()).toEqual(["sharing.municipalities"]);
        await matrix(stale, both, "id population", ["bildungsbericht"]);
        expect(names()).toEqual(["sharing.municipalities", "municipality.byIds"]);
      });

      it("are read of what came after them", async () => {
        await write(graph(), add);
        try {
          expect(await matrix(stale, ["kiel", "neustadt"], "id name", ["bildungsbericht", "neues"])).toEqual({
            columns: ["bildungsbericht", "neues"],
            rows: [
              { id: "kiel", name: "Kiel" },
              { id: "neustadt", name: "Neustadt" },
            ],
          });
          await expect(matrix(stale, ["kiel"], "id", ["nirgends"])).rejects.toThrow(/nirgends/);
        } finally {
          await write(graph(), remove);
        }
      });
    });
  },
  { timeoutMs: 60_000, onStatement: (statement) => void sent.push(statement) },
);

const add =
  "CREATE (:Entity:Municipality {id: 'neustadt', name: 'Neustadt', nameKey: 'neustadt', kind: 'city', entityType: 'MUNICIPALITY', sourceIds: []}) CREATE (:Entity:BuildingBlock {id: 'neues', name: 'Neues', nameKey: 'neues', entityType: 'BUILDING_BLOCK', sourceIds: []})";
const remove = "MATCH (n:Entity) WHERE n.id IN ['neustadt', 'neues'] DETACH DELETE n";
