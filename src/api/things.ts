import type { GraphQLResolveInfo } from "graphql";
import { query, type Query, type Row } from "../graph/query.js";
import type { LanguageCode, Model } from "./concept.js";
import type { Context } from "./context.js";
import { loadAt, loadManyAt } from "./loader.js";
import { sampleThing } from "./model.js";
import type { Thing } from "./node.js";

/** Things of any kind, and sources, by their ids. */
export function nodesByIds(model: Model): Query<{ ids: readonly string[] }, Thing> {
  const found = `WHERE n.id IN $ids RETURN properties(n) AS thing`;
  return query({
    name: "node.byIds",
    mode: "read",
    text: `MATCH (n:Entity) ${found}\nUNION ALL\nMATCH (n:Source) ${found}`,
    returns: ["thing"],
    read: (row) => model.thing(row["thing"] as Row),
    sample: ({ ids }) => ids.map((id) => sampleThing(model.source, id)),
  });
}

/** The things and sources with these ids, in this order; what is not there is left out. One statement for each place of a request. */
export function nodesAt(ctx: Context, info: GraphQLResolveInfo, ids: readonly string[]): Promise<Thing[]> {
  return loadManyAt(ctx, info, "node.byIds", null, ids, loadNodes(ctx));
}

/** The thing or source with this id, or null. */
export function nodeAt(ctx: Context, info: GraphQLResolveInfo, id: string): Promise<Thing | null> {
  return loadAt(ctx, info, "node.byIds", null, id, loadNodes(ctx));
}

function loadNodes(ctx: Context): (ids: readonly string[]) => Promise<ReadonlyMap<string, Thing>> {
  return async (ids) => byId(await ctx.graph.all(nodesByIds(ctx.model), { ids }));
}

export function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

/** The name in the wanted language if there is one, otherwise in the one there is. */
export function thingName(thing: Thing, lang: LanguageCode | null | undefined, ctx: Context): string {
  const language = lang ?? ctx.languages[0] ?? "DE";
  return language === "EN" ? (thing.nameEn ?? thing.name) : thing.name;
}
