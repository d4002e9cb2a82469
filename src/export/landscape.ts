import type { Cell } from "./cells.js";
import type { CellType } from "./columns.js";

/** A value of a thing or a statement that has no place of its own. */
export interface Property {
  /** In a file, in snake_case. */
  readonly name: string;
  /** The field of the API. */
  readonly field: string;
  readonly type: CellType;
  readonly value: Cell;
  /** It is no fact about the thing but its place in this answer (a distance, a score). */
  readonly isOfAnswer?: boolean;
}

/** A thing of an answer, with all that the answer says of it. */
export interface ThingFact {
  readonly id: string;
  /** Its type in the API (`City`). */
  readonly type: string;
  /** The kind that this is one of (`Municipality`). */
  readonly kind: string;
  readonly label: string;
  readonly names: readonly { readonly lang: string; readonly text: string }[];
  readonly properties: readonly Property[];
  /** Degrees; null where it is known that there are none, undefined where nobody asked. */
  readonly location?: { readonly latitude: number; readonly longitude: number } | null;
  readonly sourceIds: readonly string[];
}

/** A line between two things: a statement, or how alike they are. */
export interface LineFact {
  /** `RELATION:from:to`, and `:role` where there is a role or relation. */
  readonly id: string;
  /** The relationship's type; `SIMILAR` for a comparison, which no source states. */
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  readonly isDirected: boolean;
  /** As in the data. */
  readonly role: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly programmeId: string | null;
  readonly properties: readonly Property[];
  readonly weight: number | null;
  readonly sourceIds: readonly string[];
}

export interface SourceFact {
  readonly id: string;
  readonly citation: string | null;
  readonly url: string | null;
  readonly properties: readonly Property[];
}

/** The relation of a comparison. */
export const similar = "SIMILAR";

/** What an answer holds, each thing, line and source once, in the order in which they come. */
export interface Facts {
  readonly things: ReadonlyMap<string, ThingFact>;
  readonly lines: ReadonlyMap<string, LineFact>;
  readonly sources: ReadonlyMap<string, SourceFact>;
}

/** Facts that grow: what comes again adds what was not known yet. */
export class Gathering implements Facts {
  readonly things = new Map<string, ThingFact>();
  readonly lines = new Map<string, LineFact>();
  readonly sources = new Map<string, SourceFact>();

  thing(thing: ThingFact): void {
    const known = this.things.get(thing.id);
    this.things.set(
      thing.id,
      known === undefined
        ? thing
        : {
            ...known,
            label: known.label === known.id ? thing.label : known.label,
            names: known.names.length > 0 ? known.names : thing.names,
            location: known.location ?? thing.location,
            properties: both(known.properties, thing.properties),
            sourceIds: union(known.sourceIds, thing.sourceIds),
          },
    );
  }

  /** @param isWhole whether the id tells it from every other line; if not, lines that differ are kept apart. */
  line(line: LineFact, isWhole: boolean): void {
    let { id } = line;
    if (!isWhole)
      for (let n = 2; this.lines.has(id) && differ(this.lines.get(id), line); n++) id = `${line.id}~${n}`;
    const known = this.lines.get(id);
    this.lines.set(
      id,
      known === undefined
        ? { ...line, id }
        : {
            ...known,
            role: known.role ?? line.role,
            since: known.since ?? line.since,
            until: known.until ?? line.until,
            programmeId: known.programmeId ?? line.programmeId,
            weight: known.weight ?? line.weight,
            properties: both(known.properties, line.properties),
            sourceIds: union(known.sourceIds, line.sourceIds),
          },
    );
  }

  source(source: SourceFact): void {
    const known = this.sources.get(source.id);
    this.sources.set(source.id, {
      id: source.id,
      citation: known?.citation ?? source.citation,
      url: known?.url ?? source.url,
      properties: both(known?.properties ?? [], source.properties),
    });
  }
}

function both(known: readonly Property[], more: readonly Property[]): readonly Property[] {
  const names = new Set(known.map(({ name }) => name));
  return [...known, ...more.filter(({ name }) => !names.has(name))];
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])];
}

function differ(a: LineFact | undefined, b: LineFact): boolean {
  return JSON.stringify({ ...a, id: "" }) !== JSON.stringify({ ...b, id: "" });
}
