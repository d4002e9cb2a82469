import { expect, it } from "@jest/globals";
import { onBothEngines } from "../testing/engines.js";
import type { Definition } from "./migrate.js";
import { index, isMigrated, migrate, unique } from "./migrate.js";
import { query } from "./query.js";
import type { Statement } from "./statement.js";

const create = query<{ id: string }, unknown>({
  name: "migrate.create",
  mode: "write",
  text: "CREATE (n:Migrated {id: $id, name: $id, title: 'same'})",
  read: (row) => row,
});

const rename = query<{ name: string }, unknown>({
  name: "migrate.rename",
  mode: "write",
  text: "MATCH (n:Migrated {id: 'b'}) SET n.name = $name",
  read: (row) => row,
});

const statements: Statement[] = [];

onBothEngines(
  (graph) => {
    const add = (id: string) => graph().write((transaction) => transaction.all(create, { id }));

    it("makes keys unique and may run again and again", async () => {
      const definitions = [unique("Migrated", "id"), index("Migrated", "name")];
      await migrate(graph(), definitions);
      await migrate(graph(), definitions);
      await add("a");
      await add("b");
      await expect(add("a")).rejects.toMatchObject({ code: "CONFLICT" });
      const labels = query({
        name: "migrate.count",
        mode: "read",
        text: "MATCH (n:Migrated) RETURN count(*) AS n",
        read: (row) => row["n"],
      });
      expect(await graph().one(labels, {})).toBe(2);
    });

    it("says which value is there twice when it cannot become unique", async () => {
      await add("c");
      await expect(migrate(graph(), [unique("Migrated", "title")])).rejects.toMatchObject({
        code: "DATA_INTEGRITY",
      });
    });

    it("indexes a unique key, which the embedded engine must be told", async () => {
      statements.length = 0;
      await migrate(graph(), [unique("Migrated", "id")]);
      const told = statements.filter(({ text }) => text.includes("CREATE INDEX"));
      expect(told).toHaveLength(graph().engine === "embedded" ? 1 : 0);
    });

    it("makes a key of what was only indexed", async () => {
      await migrate(graph(), [unique("Migrated", "name"), index("Migrated", "name")]);
      const twice = graph().write((transaction) => transaction.all(rename, { name: "a" }));
      await expect(twice).rejects.toMatchObject({ code: "CONFLICT" });
    });

    it("tells whether anything is missing", async () => {
      const definitions = [unique("Migrated", "id"), index("Migrated", "id"), index("Migrated", "since")];
      await migrate(graph(), definitions);
      expect(await isMigrated(graph(), definitions)).toBe(true);
      expect(await isMigrated(graph(), [...definitions, index("Migrated", "until")])).toBe(false);
      expect(await isMigrated(graph(), [...definitions, unique("Migrated", "since")])).toBe(false);
    });

    it("takes only plain names into a statement", async () => {
      const hostile: Definition = { kind: "index", label: "A) ON (n.id) //", property: "id" };
      await expect(migrate(graph(), [hostile])).rejects.toThrow("plain name");
    });
  },
  { onStatement: (statement) => statements.push(statement) },
);
