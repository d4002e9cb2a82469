import { Field, ID, InputType } from "type-graphql";
import {
  endsOf,
  type End,
  type FacetKey,
  type FilterKey,
  type Kind,
  type Model,
  type OrderKey,
  type TypeClass,
} from "./concept.js";
import { controlled, type Controlled } from "./controlled.js";
import type { Filters } from "./filter.js";
import { facetKeysOf, filterKeysOf, missable, orderKeysOf } from "./kind-keys.js";
import { spoken } from "./names.js";
import { IntRange } from "./ranges.js";
import { StatementFilter } from "./statement.js";
import { EntityType, OrderDirection, UseStatus } from "./vocabulary.js";

/** The input types of one kind's lists, with what stands behind their keys. */
export interface KindInputs {
  readonly kind: Kind;
  readonly ends: readonly End[];
  readonly filterType: TypeClass;
  readonly filterKeys: readonly FilterKey[];
  readonly orderType: TypeClass;
  readonly orderKeys: readonly OrderKey[];
  readonly facetEnum: Controlled;
  readonly facetKeys: readonly FacetKey[];
}

/** The inputs of all kinds. */
export interface Inputs extends Filters {
  readonly of: (kind: Kind) => KindInputs;
}

/**
 * Makes the filter, order and facet types of every kind, once. The classes come first and get their keys afterwards, since
 * filters refer to each other in circles; no kind's file names a relation.
 */
export function inputsOf(model: Model): Inputs {
  const kinds = [...model.kinds, model.source];
  const ends = model.relations.flatMap(endsOf);
  const filterTypes = new Map(
    kinds.map((kind) => [kind, inputType(`${kind.label}Filter`, filterText(kind))]),
  );
  const relationTypes = new Map(kinds.map((kind) => [kind, relationFilterType(kind, model)]));
  const anyKind = relationFilterType(null, model);
  const properties = new Map(
    kinds.filter((kind) => missable(kind).length > 0).map((kind) => [kind, propertyEnum(kind)]),
  );
  const inputs = new Map<Kind, KindInputs>();
  const of = (kind: Kind): KindInputs => found(inputs.get(kind), kind.label);
  const all: Inputs = { of, keysOf: (kind) => of(kind).filterKeys };

  for (const [kind, type] of relationTypes) {
    Field(() => found(filterTypes.get(kind), kind.label), { nullable: true, description: nodeText })(
      type.prototype,
      "node",
    );
  }
  for (const kind of kinds) {
    const own = ends.filter((end) => end.owner === kind);
    const filterKeys = filterKeysOf(
      kind,
      own,
      {
        relationFilterOf: ({ others: [only, ...more] }) =>
          only === undefined || more.length > 0 ? anyKind : found(relationTypes.get(only), only.label),
        propertyOf: (k) => found(properties.get(k), k.label),
      },
      all,
    );
    const filterType = found(filterTypes.get(kind), kind.label);
    for (const { name, type, description } of filterKeys) {
      Field(type as () => typeof String, { nullable: true, description })(filterType.prototype, name);
    }
    addBranches(filterType);
    const orderKeys = orderKeysOf(kind, own);
    const facetKeys = facetKeysOf(kind, own);
    inputs.set(kind, {
      kind,
      ends: own,
      filterType,
      filterKeys,
      orderType: orderType(kind, orderKeys),
      orderKeys,
      facetEnum: enumOf(
        `${kind.label}Facet`,
        `What the ${spoken(kind.plural)} of a list can be counted by.`,
        facetKeys,
      ),
      facetKeys,
    });
  }
  return all;
}

const nodeText = "What is at the other end; nests at most 3 deep.";

function filterText(kind: Kind): string {
  return `Which ${spoken(kind.plural)}: all keys must hold; a key that is null is as if left out. \`not\` and \`or\` nest at most 3 deep, \`or\` has at most 10 branches.`;
}

function inputType(name: string, description: string, base: TypeClass = Object): TypeClass {
  const type = { [name]: class extends (base as new () => object) {} }[name] as unknown as TypeClass;
  InputType(name, { description })(type as unknown as new () => object);
  return type;
}

function addBranches(type: TypeClass): void {
  Field(() => type, { nullable: true, description: "Whatever is not known to fit this." })(
    type.prototype,
    "not",
  );
  Field(() => [type], { nullable: true, description: "At least one of these fits." })(type.prototype, "or");
}

@InputType()
abstract class RelationFilter extends StatementFilter {
  @Field(() => IntRange, {
    nullable: true,
    description:
      "How many different things are at the other end, of those that fit every other key except `toAll`: `{lte: 0}` is none, `{gte: 3}` at least three. Default: at least one, unless only `toAll` is given.",
  })
  count?: IntRange;

  @Field(() => [ID], {
    nullable: true,
    description: "One of these is at the other end; an empty list matches nothing.",
  })
  to?: string[];

  @Field(() => [ID], {
    nullable: true,
    description:
      "Besides: every one of these is at the other end, by a statement that fits the statement's keys.",
  })
  toAll?: string[];
}

/** `ActorRelationFilter`: how a statement to such a thing is asked for; for things of any kind with `types` for `node`. */
function relationFilterType(kind: Kind | null, model: Model): TypeClass {
  const name = `${kind?.label ?? "Entity"}RelationFilter`;
  const what = kind ? spoken(kind.plural) : "things of several kinds";
  const description = `Has statements of this relation with ${what} at the other end, by default at least one. All keys must hold.`;
  const type = inputType(name, description, RelationFilter);
  const key = (property: string, of: () => unknown, text: string): void =>
    Field(of as () => typeof String, { nullable: true, description: text })(type.prototype, property);
  if (kind === null)
    key("types", () => [EntityType], "The kinds of things at the other end; an empty list is refused.");
  if (kind?.hierarchy) {
    key(
      "includeNarrower",
      () => Boolean,
      "For `to` and `toAll`: what is narrower than one of them counts as well.",
    );
  }
  const to = model.relations.filter(
    (r) => kind !== null && (r.to.kinds.includes(kind) || r.from.kind === kind),
  );
  for (const { property, vocabulary } of to.flatMap((r) => r.edgeFields ?? [])) {
    if (property === "status") key("status", () => [UseStatus], "The statement has one of these states.");
    if (property === "phase")
      key("phase", () => [vocabulary], "The participation was in one of these phases of the programme.");
  }
  return type;
}

function propertyEnum(kind: Kind): Controlled {
  const meanings = missable(kind).map((c) => [
    c.missingAs ?? c.property,
    { value: c.property, description: `Not stated: ${c.description}` },
  ]);
  return controlled(
    `${kind.label}Property`,
    `Properties of ${spoken(kind.plural)} that can be without a value.`,
    Object.fromEntries(meanings) as Record<string, { value: string; description: string }>,
  );
}

function orderType(kind: Kind, keys: readonly OrderKey[]): TypeClass {
  const by = enumOf(`${kind.label}OrderBy`, `What ${spoken(kind.plural)} can be ordered by.`, keys);
  return orderInput(`${kind.label}Order`, `One entry of an order of ${spoken(kind.plural)}.`, by);
}

/** An input type of an order: by what, and which way. */
export function orderInput(name: string, description: string, by: Controlled): TypeClass {
  const type = inputType(
    name,
    `${description} Ties are broken by id; what has no value comes last in both directions.`,
  );
  Field(() => by, { description: "The value by which things are compared." })(type.prototype, "by");
  Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: "Which end comes first." })(
    type.prototype,
    "direction",
  );
  return type;
}

/** An enum of keys that are described where they are made. */
export function enumOf(
  name: string,
  description: string,
  keys: readonly { readonly name: string; readonly description: string }[],
): Controlled {
  return controlled(
    name,
    description,
    Object.fromEntries(keys.map((key) => [key.name, { value: key.name, description: key.description }])),
  );
}

function found<T>(value: T | undefined, label: string): T {
  if (value === undefined) throw new TypeError(`Nothing was made for ${label}.`);
  return value;
}
