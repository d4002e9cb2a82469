import type { GraphQLResolveInfo } from "graphql";
import { query, type Query, type Row } from "../graph/query.js";
import type { LanguageCode, Model } from "./concept.js";
import type { Context } from "./context.js";
import { loadAt, loadManyAt } from "./loader.js";
import { sampleThing } from "./model.js";
import type { Thing } from "./node.js";
import { packed, unpacked } from "./packed.js";
import { selectedOfKinds } from "./selection.js";

/** What is read of things of any kind: these properties of these kinds, or everything of all. */
interface Wanted {
  readonly labels: readonly string[];
  readonly properties: readonly string[] | null;
}

const everything: Wanted = { labels: ["Entity", "Source"], properties: null };
/** A server plans a list of many properties longer than it takes to read them all. */
const mostNamed = 12;

const wanted = new WeakMap<GraphQLResolveInfo["fieldNodes"], Wanted>();

/** What a request wants of the things that a field gives, whatever their kinds. */
function wantedOf({ kinds, source }: Model, info: GraphQLResolveInfo): Wanted {
  let known = wanted.get(info.fieldNodes);
  if (known === undefined) {
    const selected = selectedOfKinds([...kinds, source], info);
    const properties = [...new Set(["entityType", ...(selected?.properties ?? [])])];
    known =
      selected === null || properties.length > mostNamed
        ? everything
        : {
            labels: everything.labels.filter((label) =>
              selected.kinds.some((kind) => (kind === source) === (label === "Source")),
            ),
            properties,
          };
    wanted.set(info.fieldNodes, known);
  }
  return known;
}

/** Things of any kind, and sources, by their ids. */
export function nodesByIds(
  model: Model,
  { labels, properties }: Wanted = everything,
): Query<{ ids: readonly string[] }, Thing> {
  const thing = properties === null ? "properties(n)" : packed("n", properties);
  return query({
    name: "node.byIds",
    mode: "read",
    text: labels
      .map((label) => `MATCH (n:${label}) WHERE n.id IN $ids RETURN ${thing} AS thing`)
      .join("\nUNION ALL\n"),
    returns: ["thing"],
    read: ({ thing: read }) =>
      model.thing(properties === null ? (read as Row) : unpacked(properties, read as readonly unknown[])),
    sample: ({ ids }) => ids.map((id) => sampleThing(model.source, id)),
  });
}

/** The things and sources with these ids, in this order; what is not there is left out. One statement for each place of a request. */
export function nodesAt(ctx: Context, info: GraphQLResolveInfo, ids: readonly string[]): Promise<Thing[]> {
  const what = wantedOf(ctx.model, info);
  return loadManyAt(ctx, info, "node.byIds", what, ids, loadNodes(ctx, what));
}

/** The thing or source with this id, or null. */
export function nodeAt(ctx: Context, info: GraphQLResolveInfo, id: string): Promise<Thing | null> {
  const what = wantedOf(ctx.model, info);
  return loadAt(ctx, info, "node.byIds", what, id, loadNodes(ctx, what));
}

function loadNodes(
  ctx: Context,
  what: Wanted,
): (ids: readonly string[]) => Promise<ReadonlyMap<string, Thing>> {
  return async (ids) => byId(await ctx.graph.all(nodesByIds(ctx.model, what), { ids }));
}

export function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

/** The name in the wanted language if there is one, otherwise in the one there is. */
export function thingName(thing: Thing, lang: LanguageCode | null | undefined, ctx: Context): string {
  const language = lang ?? ctx.languages[0] ?? "DE";
  return language === "EN" ? (thing.nameEn ?? thing.name) : thing.name;
}
