import { expect, it } from "@jest/globals";
import { join } from "node:path";
import { examples, expectGolden } from "./testing/golden.js";
import { onBothLandscapes } from "./testing/landscape.js";
import { run } from "./testing/run-operation.js";
import { sentStatements } from "./testing/sent-statements.js";

const sent = sentStatements();

onBothLandscapes(
  (graph) => {
    it.each(examples())(
      "answers $name as it is written down, by the statements that are written down",
      async ({ dir, operation, variables }) => {
        const answer = await run(operation, { graph: sent.listen(graph()), variables });
        expect(answer.errors).toBeUndefined();
        expectGolden(join(dir, "answer.json"), `${JSON.stringify(answer, null, 2)}\n`);
        expectGolden(join(dir, "queries.cypher"), sent.written());
      },
      120_000,
    );
  },
  { onStatement: sent.hear, timeoutMs: 60_000 },
);
