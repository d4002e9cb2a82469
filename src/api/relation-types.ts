import { Ctx, Field, Info, ObjectType, Root } from "type-graphql";
import type { GraphQLResolveInfo } from "graphql";
import { endsOf, type End, type FacetKey, type Kind, type Model, type TypeClass } from "./concept.js";
import { addMethod, type ConnectionClass, connectionType } from "./connection.js";
import type { Context } from "./context.js";
import type { Controlled } from "./controlled.js";
import { columnFacet, endFacet } from "./kind-keys.js";
import { kindAt } from "./kind-fields.js";
import { enumOf, type Inputs } from "./kind-types.js";
import { constant, pascal, singular, spoken } from "./names.js";
import { Entity, type Thing } from "./node.js";
import { Needs } from "./selection.js";
import { Statement, type StatementData } from "./statement.js";
import { Confidence, Direction, EntityType } from "./vocabulary.js";

/** `MunicipalityBuildingBlock`: the kind asked, and what its field holds. */
export function prefixOf(end: End): string {
  return `${end.owner.label}${pascal(singular(end.field))}`;
}

/** The connection of a relation's list, with an edge type that carries the relation's own data. */
export function relationConnection(end: End, facets: Controlled): ConnectionClass {
  const node = (): TypeClass => onlyKind(end)?.objectType ?? Entity;
  const several = spoken(end.field);
  return connectionType({
    name: `${prefixOf(end)}Connection`,
    description: `A page of ${several}. ${end.description}`,
    edge: edgeType(end, node, several),
    node,
    facets,
    hasThingCount: true,
  });
}

function edgeType(end: End, node: () => TypeClass, several: string): TypeClass {
  const { relation, others } = end;

  @ObjectType(`${prefixOf(end)}Edge`, {
    implements: Statement,
    simpleResolvers: true,
    description: `A statement ${relation.type} of the list, with what is at its other end (${several}).`,
  })
  class Edge extends Statement {
    @Field(() => String, { description: "Stands for this place; goes into `after` or `before`." })
    cursor!: string;

    @Field(node, { description: `What is at the other end. ${end.description}` })
    node!: object;
  }
  const field = (name: string, type: unknown, description: string, nullable = false): void =>
    Field(() => type as typeof String, { nullable, description })(Edge.prototype, name);
  for (const f of relation.edgeFields ?? []) {
    field(f.field, f.type, f.description, f.nullable);
    Needs([f.property])(Edge.prototype, f.field);
  }
  if (others.includes(end.owner))
    field("direction", Direction, "Which end of the statement the thing asked about is.");
  if (relation.programme) addProgramme(Edge, relation.programme.kind, relation.programme.description);
  return Edge;
}

/** Adds the field `programme`: the frame in which the statement holds. */
export function addProgramme(type: TypeClass, kind: Kind, description: string): void {
  const programme = (
    statement: StatementData,
    ctx: Context,
    info: GraphQLResolveInfo,
  ): Promise<Thing | null> | null =>
    statement.programmeId === null ? null : kindAt(kind, ctx, info, statement.programmeId);
  addMethod(type, "programme", programme, () => kind.objectType, { description, nullable: true });
  Needs(["programmeId"])(type.prototype, "programme");
  Root()(type.prototype, "programme", 0);
  Ctx()(type.prototype, "programme", 1);
  Info()(type.prototype, "programme", 2);
}

/** What a relation's list can be counted by, and the enum that says so. */
export interface EdgeFacets {
  readonly keys: readonly FacetKey[];
  readonly type: Controlled;
}

/**
 * The facets of a relation's list: its edges' controlled values, and those of the things at the other end. Where the edges
 * have none of their own it is the facets of the kind at the other end, with the statements' confidence; else an enum that
 * lists of the same shape share.
 */
export function edgeFacetsOf(
  end: End,
  name: string | undefined,
  model: Model,
  inputs: Inputs,
  made: Map<string, Controlled>,
): EdgeFacets {
  const kind = onlyKind(end);
  const own = ownFacets(end);
  const confidence = edgeFacet("CONFIDENCE", "confidence", "Over how sure the statements are.", Confidence);
  if (kind && own.length === 0) {
    const { facetKeys, facetEnum } = inputs.of(kind);
    return {
      keys: facetKeys.map((key) => (key.name === confidence.name ? confidence : key)),
      type: facetEnum,
    };
  }
  const taken = new Set([...own, confidence].map((f) => f.name));
  const others = kind ? facetsOfThings(kind, model) : [entityTypeFacet];
  const keys = [...own, confidence, ...others.filter((f) => !taken.has(f.name))];
  const what = own.map((f) => pascal(f.name.toLowerCase())).join("");
  const enumName = name ?? `${kind?.label ?? "Entity"}${what}EdgeFacet`;
  const type = made.get(enumName) ?? enumOf(enumName, facetText(kind), keys);
  made.set(enumName, type);
  return { keys, type };
}

function facetText(kind: Kind | undefined): string {
  const what = kind ? spoken(kind.plural) : "things of several kinds";
  return `What a relation's list of ${what} can be counted by: the statements' own values and those of what is at the other end.`;
}

function ownFacets({ relation }: End): readonly FacetKey[] {
  const { edgeFields = [], programme } = relation;
  return [
    ...edgeFields
      .filter((f) => f.vocabulary && f.property !== "partyType")
      .map((f) =>
        edgeFacet(constant(f.field), f.property, `Over the statements. ${f.description}`, f.vocabulary),
      ),
    ...(programme
      ? [
          edgeFacet(
            "PROGRAMME",
            "programmeId",
            `Over the statements; a value is an id. ${programme.description}`,
          ),
        ]
      : []),
  ];
}

function edgeFacet(name: string, property: string, description: string, vocabulary?: Controlled): FacetKey {
  return {
    name,
    description,
    isThing: vocabulary === undefined,
    ...(vocabulary ? { vocabulary } : {}),
    match: () => ({ pattern: "", value: `r.${property}` }),
  };
}

function facetsOfThings(kind: Kind, model: Model): readonly FacetKey[] {
  const singles = model.relations.flatMap(endsOf).filter((e) => e.owner === kind && e.one);
  return [...kind.columns.flatMap((c) => columnFacet(c) ?? []), ...singles.map(endFacet)];
}

const entityTypeFacet: FacetKey = {
  name: "TYPE",
  description: "Over the kinds of the things at the other end.",
  isThing: false,
  vocabulary: EntityType,
  match: ({ variable }) => ({ pattern: "", value: `${variable}.entityType` }),
};

function onlyKind({ others: [only, ...more] }: End): Kind | undefined {
  return more.length === 0 ? only : undefined;
}
