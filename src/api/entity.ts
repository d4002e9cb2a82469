import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { Costs, asMany } from "./cost.js";
import type { GraphQLResolveInfo } from "graphql";
import { badInput } from "../errors.js";
import { query } from "../graph/query.js";
import type { LanguageCode, Model, TypeClass } from "./concept.js";
import { connectionType } from "./connection.js";
import type { Context } from "./context.js";
import { loadAt } from "./loader.js";
import { Entity, Node, type Thing } from "./node.js";
import { AskedByIds, Needs } from "./selection.js";
import { nodeAt, thingName } from "./things.js";
import { LanguageEnum } from "./vocabulary.js";

@ObjectType({ description: "A text together with the language in which it is written." })
export class LocalizedText {
  @Field(() => LanguageEnum, { description: "The language of the text." })
  lang!: LanguageCode;

  @Field(() => String, { description: "The text as the data have it." })
  text!: string;
}

/** How many statements touch each of these things. */
export const degrees = query({
  name: "entity.degrees",
  mode: "read",
  text: "MATCH (n:Entity) WHERE n.id IN $ids\nRETURN n.id AS id, COUNT { (n)--() } AS degree",
  read: (row) => [row["id"] as string, row["degree"] as number] as const,
});

/** How many things `nodes` takes at once. */
const maxNodes = 100;

/** The fields that every thing has, whatever its kind, and the root fields that find any of them. */
export function entityResolvers(model: Model): readonly TypeClass[] {
  const otherNames = new Map(
    model.kinds.map((kind) => [
      String(kind.type),
      kind.columns.filter((c) => c.isName).map((c) => c.property),
    ]),
  );

  @Resolver(() => Entity)
  class EntityResolver {
    @Needs(["name", "nameEn"])
    @FieldResolver(() => String, {
      description:
        "The name in the wanted language if there is one (argument, else Accept-Language, else German), otherwise in the one there is. Titles of agreements and outputs are read here as well.",
    })
    name(
      @Root() thing: Thing,
      @Arg("lang", () => LanguageEnum, {
        nullable: true,
        description: "The wanted language, instead of Accept-Language.",
      })
      lang: LanguageCode | null,
      @Ctx() ctx: Context,
    ): string {
      return thingName(thing, lang, ctx);
    }

    @Costs({ size: 3 })
    @Needs(({ columns }) => ["name", "nameEn", ...columns.filter((c) => c.isName).map((c) => c.property)])
    @FieldResolver(() => [LocalizedText], {
      description: "Every name on record: the name, the official and the short name, in both languages.",
    })
    names(@Root() thing: Thing): LocalizedText[] {
      const others = otherNames.get(String(thing["entityType"])) ?? [];
      const german = [thing.name, ...others.map((property) => thing[property])];
      return [
        ...[...new Set(german)].flatMap((text) =>
          typeof text === "string" ? [{ lang: "DE" as const, text }] : [],
        ),
        ...(thing.nameEn === null ? [] : [{ lang: "EN" as const, text: thing.nameEn }]),
      ];
    }

    @AskedByIds
    @FieldResolver(() => Int, { description: "How many statements of the landscape touch this thing." })
    async degree(
      @Root() { id }: Thing,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<number> {
      const degree = await loadAt(
        ctx,
        info,
        degrees.name,
        null,
        id,
        async (ids) => new Map(await ctx.graph.all(degrees, { ids })),
      );
      return degree ?? 0;
    }

    @Query(() => Node, {
      nullable: true,
      description: "Anything by its id, sources included (Relay). Null when there is none.",
    })
    node(
      @Arg("id", () => ID, { description: "The slug of a thing or of a source." }) id: string,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Thing | null> {
      return nodeAt(ctx, info, id);
    }

    @Costs({ size: asMany("ids", 1) })
    @Query(() => [Node], {
      nullable: "items",
      description: `Several things or sources, in the order asked; null where there is no such thing. At most ${maxNodes} ids.`,
    })
    nodes(
      @Arg("ids", () => [ID], { description: `1 to ${maxNodes} slugs.` }) ids: string[],
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<(Thing | null)[]> {
      if (ids.length > maxNodes) throw badInput(`\`ids\`: at most ${maxNodes}; got ${ids.length}.`);
      return Promise.all(ids.map((id) => nodeAt(ctx, info, id)));
    }
  }
  return [EntityResolver];
}

@ObjectType({ description: "A place in a list of things of any kind.", simpleResolvers: true })
export class EntityEdge {
  @Field(() => String, { description: "Stands for this place; goes into `after` or `before`." })
  cursor!: string;

  @Field(() => Entity, { description: "The thing at this place." })
  node!: object;
}

/** A page of things of any kind. */
export const EntityConnection = connectionType({
  name: "EntityConnection",
  description: "A page of things of any kind.",
  edge: EntityEdge,
  node: () => Entity,
});
