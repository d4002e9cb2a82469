import { canBeParallel, type End } from "../api/concept.js";
import { isEdge } from "./columns.js";
import type { AnswerPage, Asked, World } from "./asked.js";
import { type Facts, Gathering, similar, type ThingFact } from "./landscape.js";
import { hasId, type Item, sourceOf, statementOf, textOf, thingOf, typeOf } from "./read-object.js";
import { type Shape, shapeOf } from "./shape.js";
import { wordsOf, type Words } from "./words.js";

/** Gathers the things, statements, comparisons and sources of an answer, page by page. */
export function harvestOf(
  world: World,
  asked: Asked,
): { add(page: AnswerPage): void; readonly facts: Facts } {
  const shape = shapeOf(world.schema, asked.document, asked.variables);
  const facts = new Gathering();
  const reader = new Reader(wordsOf(world), facts);
  return { add: (page) => reader.visit(shape, page), facts };
}

class Reader {
  constructor(
    private readonly words: Words,
    private readonly facts: Gathering,
  ) {}

  visit(shape: Shape, value: unknown): void {
    if (Array.isArray(value)) for (const item of value) this.visit(shape, item);
    else if (typeof value === "object" && value !== null) this.object(shape, value as Item);
  }

  private object(shape: Shape, item: Item): void {
    const type = typeOf(item, shape);
    const kind = this.words.kindOf(type);
    let owner: ThingFact | null = null;
    if (kind?.type === null && hasId(item)) this.facts.source(sourceOf(item, shape));
    if (kind !== undefined && kind.type !== null && hasId(item)) {
      owner = thingOf(this.words, item, shape);
      this.facts.thing(owner);
    }
    if (type === "Link") this.link(shape, item);
    else if (kind === undefined) this.between(shape, item, type);
    if (isEdge(shape) && !this.words.isStatement(type)) this.place(shape, item);
    for (const field of shape.fields) this.field(owner, field, item[field.key]);
  }

  private field(owner: ThingFact | null, field: Shape, value: unknown): void {
    if (field.fields.length === 0) return;
    this.visit(field, value);
    if (typeof value !== "object" || value === null) return;
    if (field.type === "SimilarMunicipalityConnection")
      this.alike(owner?.id ?? textOf(field.args["to"]), field, value as Item);
    if (owner === null) return;
    const end = this.words.single(owner.kind, field.field);
    if (end !== undefined && hasId(value)) this.statement(end, owner.id, value, field, {});
    const list = this.words.connection(field.type);
    if (list !== undefined) this.list(list, owner, field, value as Item);
  }

  /** What the answer says of a thing at its place in a list: a distance, a score. */
  private place(shape: Shape, item: Item): void {
    const node = shape.fields.find((f) => f.field === "node" && this.isThing(f.type));
    const thing = node && item[node.key];
    if (node === undefined || !hasId(thing)) return;
    const properties = statementOf(this.words, item, shape).properties;
    this.facts.thing({
      ...thingOf(this.words, thing, node),
      properties: properties.map((property) => ({ ...property, isOfAnswer: true })),
    });
  }

  /** A list of the things that a relation leads to. */
  private list(end: End, owner: ThingFact, field: Shape, value: Item): void {
    for (const inner of field.fields) {
      if (inner.field === "nodes")
        for (const node of itemsOf(value, inner))
          if (hasId(node)) this.statement(end, owner.id, node, inner, {});
      const node = inner.fields.find((f) => f.field === "node");
      if (inner.field !== "edges" || node === undefined) continue;
      for (const edge of itemsOf(value, inner)) {
        const thing = edge[node.key];
        if (hasId(thing)) this.statement(end, owner.id, thing, inner, edge);
      }
    }
  }

  /** A list of what is most like one thing. */
  private alike(to: string | null, field: Shape, value: Item): void {
    const edges = field.fields.find((f) => f.field === "edges");
    const node = edges?.fields.find((f) => f.field === "node");
    if (to === null || edges === undefined || node === undefined) return;
    for (const edge of itemsOf(value, edges)) {
      const thing = edge[node.key];
      if (hasId(thing)) this.comparison(edges, edge, to, thing.id);
    }
  }

  private statement(end: End, owner: string, node: { readonly id: string }, shape: Shape, item: Item): void {
    const { relation } = end;
    const said = statementOf(this.words, item, shape);
    const isSelf = end.others.includes(end.owner) && end.direction === "both";
    const direction = isSelf ? textOf(item["direction"]) : end.direction === "in" ? "IN" : "OUT";
    const ends = direction === "IN" ? [node.id, owner] : [owner, node.id];
    const [from = "", to = ""] = direction === null ? ends.toSorted() : ends;
    const role = said.role === null ? "" : `:${said.role}`;
    this.facts.line(
      {
        ...said,
        id: `${relation.type}:${from}:${to}${role}`,
        relation: relation.type,
        from,
        to,
        isDirected: direction !== null,
        weight: null,
      },
      direction !== null && (said.role !== null || !canBeParallel(relation)),
    );
  }

  private link(shape: Shape, item: Item): void {
    const [relation, from, to] = [textOf(item["relation"]), textOf(item["from"]), textOf(item["to"])];
    if (from === null || to === null) return;
    const said = statementOf(this.words, item, shape);
    const id = textOf(item["id"]);
    this.facts.line(
      {
        ...said,
        id: id ?? [relation ?? "", from, to].join(":"),
        relation: relation ?? "",
        from,
        to,
        isDirected: true,
        weight: null,
      },
      id !== null,
    );
  }

  /** An object that stands between two things: a statement with both its ends, or a pair. */
  private between(shape: Shape, item: Item, type: string): void {
    const things = shape.fields
      .filter((f) => !f.isList && f.field !== "programme" && f.field !== "node" && this.isThing(f.type))
      .map((f) => item[f.key]);
    const [from, to] = things;
    if (!hasId(from) || !hasId(to) || things.length !== 2) return;
    if (item["a"] === from && item["b"] === to) this.comparison(shape, item, from.id, to.id);
    if (!this.words.isStatement(type)) return;
    const relation = this.words.between(textOf(from["__typename"]), textOf(to["__typename"])) ?? type;
    this.facts.line(
      {
        ...statementOf(this.words, item, shape),
        id: `${relation}:${from.id}:${to.id}`,
        relation,
        from: from.id,
        to: to.id,
        isDirected: true,
        weight: null,
      },
      relation === "USES",
    );
  }

  private comparison(shape: Shape, item: Item, a: string, b: string): void {
    const [from = "", to = ""] = [a, b].toSorted();
    const [score, shared] = [item["score"], item["sharedCount"]];
    this.facts.line(
      {
        ...statementOf(this.words, item, shape),
        id: `${similar}:${from}:${to}`,
        relation: similar,
        from,
        to,
        isDirected: false,
        weight: typeof score === "number" ? score : typeof shared === "number" ? shared : null,
      },
      true,
    );
  }

  private isThing(type: string): boolean {
    return type !== "Source" && this.words.isNode(type);
  }
}

function itemsOf(value: Item, { key }: Shape): readonly Item[] {
  const found = value[key];
  return Array.isArray(found) ? (found as readonly (Item | null)[]).filter((item) => item !== null) : [];
}
