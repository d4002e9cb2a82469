import type { GraphQLResolveInfo } from "graphql";
import { query, type Query } from "../graph/query.js";
import type { Kind, Model } from "./concept.js";
import type { Context } from "./context.js";
import { kindAt, kindByIds } from "./kind-fields.js";
import { sampleThing, thingOf } from "./model.js";
import type { Thing } from "./node.js";
import { packed } from "./packed.js";
import { selectedOf, selectedOfKinds } from "./selection.js";
import { byId } from "./things.js";

/** All things of a kind by their ids, with what they are shown by. */
export interface Labels {
  get(id: string): Thing | undefined;
}

/** The labels of all things of a kind. */
export function everyLabel(kind: Kind): Query<object, Labels> {
  const { labelProperties: properties } = kind;
  return query({
    name: `${kind.single}.labels`,
    mode: "read",
    text: `MATCH (n:${kind.label})\nRETURN collect(${packed("n", properties)}) AS things`,
    read: ({ things }): Labels =>
      byId((things as readonly (readonly unknown[])[]).map((values) => thingOf(kind, values, properties))),
    sample: () => [{ get: (id) => sampleThing(kind, id) }],
  });
}

const ofRequest = new WeakMap<Context, Map<Kind, Soon<Labels>>>();

/** At once where it is known. */
export type Soon<T> = T | Promise<T>;

/** The labels of a kind, kept until the graph changes; the same for a whole request. */
export function labelsOf(kind: Kind, ctx: Context): Soon<Labels> {
  const ofKinds = ofRequest.get(ctx) ?? new Map<Kind, Soon<Labels>>();
  ofRequest.set(ctx, ofKinds);
  let labels = ofKinds.get(kind);
  if (labels === undefined) {
    labels = ctx.graph
      .kept("labels", kind.label, () => ctx.graph.one(everyLabel(kind), {}))
      .then(
        (all) => {
          ofKinds.set(kind, all);
          return all;
        },
        (error: unknown) => {
          ofKinds.delete(kind);
          throw error;
        },
      );
    ofKinds.set(kind, labels);
  }
  return labels;
}

/** The labels of those that there are; what came after the labels were read is read by its id. */
export async function labelsFor(kind: Kind, ctx: Context, ids: readonly string[]): Promise<readonly Thing[]> {
  const labels = await labelsOf(kind, ctx);
  const known = ids.flatMap((id) => labels.get(id) ?? []);
  if (known.length === ids.length) return known;
  const others = ids.filter((id) => labels.get(id) === undefined);
  return [...known, ...(await ctx.graph.all(kindByIds(kind, kind.labelProperties), { ids: others }))];
}

/**
 * A thing of a kind of which a question shows many, with what the request selects of it: out of memory where that is no more
 * than its label, and otherwise as `kindAt` reads it; so is what came after the labels were read.
 */
export function labelledAt(
  kind: Kind,
  ctx: Context,
  info: GraphQLResolveInfo,
  id: string,
): Soon<Thing | null> {
  if (!showsLabel(kind, info)) return kindAt(kind, ctx, info, id);
  const labels = labelsOf(kind, ctx);
  const labelled = (all: Labels) => all.get(id) ?? kindAt(kind, ctx, info, id);
  return labels instanceof Promise ? labels.then(labelled) : labelled(labels);
}

/** Whether no more than its label is shown of a thing, whatever its kind. */
export function showsLabels({ kinds }: Model, info: GraphQLResolveInfo): boolean {
  const given = selectedOfKinds(kinds, info)?.kinds ?? [];
  return given.length > 0 && given.every((kind) => showsLabel(kind, info));
}

function showsLabel(kind: Kind, info: GraphQLResolveInfo): boolean {
  return selectedOf(kind, info).thing.every((property) => kind.labelProperties.includes(property));
}
