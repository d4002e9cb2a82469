import fc from "fast-check";
import type { Landscape, StatementRow, ThingRow } from "../../seed/model.js";

/**
 * How another package differs from a landscape: all things of a kind have another name, a thing is new or gone with its
 * statements, or no statement of a relation is told.
 */
export type Change =
  | { readonly what: "added" | "gone"; readonly id: string }
  | { readonly what: "renamed"; readonly label: string }
  | { readonly what: "untold"; readonly relation: string };

/** A change of a landscape that is likely to be seen in an answer. */
export function randomChange({ things, statements }: Landscape): fc.Arbitrary<Change> {
  const entities = things.filter(({ labels }) => labels[0] === "Entity");
  return fc.oneof(
    fc.record({
      what: fc.constantFrom("added" as const, "gone" as const),
      id: fc.constantFrom(...entities.map(({ id }) => id)),
    }),
    fc.record({
      what: fc.constant("renamed" as const),
      label: fc.constantFrom(...new Set(entities.flatMap(({ labels }) => labels))),
    }),
    fc.record({
      what: fc.constant("untold" as const),
      relation: fc.constantFrom(...new Set(statements.map(({ relation }) => relation))),
    }),
  );
}

/** The landscape with that change. A thing that is added says what the one with the id says. */
export function changed(landscape: Landscape, change: Change): Landscape {
  const { things, statements } = landscape;
  switch (change.what) {
    case "renamed": {
      const isMeant = ({ labels }: ThingRow): boolean => labels.includes(change.label);
      return {
        ...landscape,
        things: things.map((thing) => (isMeant(thing) ? again(thing, thing.id) : thing)),
      };
    }
    case "added": {
      const { id } = change;
      const likeIt = things.filter((thing) => thing.id === id).map((thing) => again(thing, `${id}-too`));
      const saysIt = statements.filter(({ from, to }) => from === id && to !== id).map(saidAgain);
      return { ...landscape, things: [...things, ...likeIt], statements: [...statements, ...saysIt] };
    }
    case "gone": {
      const { id } = change;
      return {
        ...landscape,
        things: things.filter((thing) => thing.id !== id),
        statements: statements.filter(({ from, to }) => from !== id && to !== id),
      };
    }
    case "untold":
      return { ...landscape, statements: statements.filter(({ relation }) => relation !== change.relation) };
  }
}

const again = (thing: ThingRow, id: string): ThingRow => ({
  ...thing,
  id,
  properties: { ...thing.properties, id, name: `${String(thing.properties["name"])} too` },
});

function saidAgain(statement: StatementRow): StatementRow {
  const [id, from] = [`${statement.id}-too`, `${statement.from}-too`];
  return { ...statement, id, from, properties: { ...statement.properties, id } };
}
