import { Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Costs, wholeGraphWork } from "../../api/cost.js";
import { query } from "../../graph/query.js";
import type { Context } from "../../api/context.js";
import { Bucket, byCodePoint, facetOf } from "../../api/facet.js";
import { PartialDate } from "../../api/partial-date.js";
import { Confidence, EntityType, RelationType } from "../../api/vocabulary.js";

@ObjectType({ description: "How many things of one kind the graph holds." })
export class TypeCount {
  @Field(() => EntityType, { description: "The kind whose things are counted." })
  type!: string;

  @Field(() => Int, { description: "How many things of it there are." })
  count!: number;
}

@ObjectType({ description: "How many statements of one relation the graph holds." })
export class RelationCount {
  @Field(() => RelationType, { description: "The relation whose statements are counted." })
  relation!: string;

  @Field(() => Int, { description: "How many statements of it there are." })
  count!: number;
}

interface Statements {
  readonly relation: string;
  readonly confidence: string;
  readonly sources: number;
  readonly count: number;
}

interface About {
  readonly version: string;
  readonly date: string | null;
  readonly licence: string;
  readonly citation: string;
}

/** How many things of each kind there are. */
export const thingCounts = query<object, TypeCount>({
  name: "overview.things",
  mode: "read",
  text: "MATCH (n:Entity) RETURN n.entityType AS type, count(n) AS count",
  read: (row) => Object.assign(new TypeCount(), row),
});

/** How many statements there are, by what the overview tells them apart by. */
export const statementCounts = query<object, Statements>({
  name: "overview.statements",
  mode: "read",
  text: "MATCH (:Entity)-[r]->(:Entity)\nRETURN type(r) AS relation, r.confidence AS confidence, size(r.sourceIds) AS sources, count(r) AS count",
  read: (row) => row as unknown as Statements,
});

/** How many sources there are. */
export const sourceCount = query<object, number>({
  name: "overview.sources",
  mode: "read",
  text: "MATCH (n:Source) RETURN count(n) AS count",
  read: (row) => row["count"] as number,
});

/** What the data package says of itself. */
export const packageAbout = query<object, About>({
  name: "overview.package",
  mode: "read",
  text: "MATCH (p:Package) RETURN p.version AS version, p.date AS date, p.licence AS licence, p.citation AS citation",
  read: (row) => row as unknown as About,
});

@ObjectType({
  description: "How much the graph holds, how well it is sourced, whose the data are and of when.",
})
export class Overview {
  private readonly statementRows: () => Promise<readonly Statements[]>;
  private readonly about: () => Promise<About | null>;

  constructor(private readonly ctx: Context) {
    this.statementRows = once(() => ctx.graph.all(statementCounts, {}));
    this.about = once(() => ctx.graph.maybeOne(packageAbout, {}));
  }

  @Costs({ size: 20 })
  @Field(() => [TypeCount], { description: "Things by kind, in the order of the kinds." })
  async things(): Promise<TypeCount[]> {
    const counts = new Map((await this.ctx.graph.all(thingCounts, {})).map((c) => [c.type, c.count]));
    return Object.values(EntityType).map((type) =>
      Object.assign(new TypeCount(), { type, count: counts.get(type) ?? 0 }),
    );
  }

  @Costs({ size: 30 })
  @Field(() => [RelationCount], { description: "Statements by relation, in the order of the relations." })
  async statements(): Promise<RelationCount[]> {
    const rows = await this.statementRows();
    return Object.values(RelationType).map((relation) =>
      Object.assign(new RelationCount(), {
        relation,
        count: total(rows.filter((row) => row.relation === relation)),
      }),
    );
  }

  @Costs({ size: 5 })
  @Field(() => [Bucket], { description: "Of the statements: how sure they are." })
  async byConfidence(): Promise<Bucket[]> {
    const rows = await this.statementRows();
    const counts = rows.map(({ confidence, count }) => ({ values: [confidence], count }));
    return facetOf({ name: "CONFIDENCE", isThing: false, vocabulary: Confidence }, added(counts), 10).buckets;
  }

  @Costs({ size: 10 })
  @Field(() => [Bucket], {
    description: "Of the statements: how many rest on one source, on two, and so on.",
  })
  async bySourceCount(): Promise<Bucket[]> {
    const rows = await this.statementRows();
    const counts = added(rows.map(({ sources, count }) => ({ values: [String(sources)], count })));
    const { buckets } = facetOf({ name: "SOURCES", isThing: false }, counts, 100);
    return buckets.sort((a, b) => Number(a.value) - Number(b.value) || byCodePoint(a.value, b.value));
  }

  @Field(() => Int, { description: "How many sources there are." })
  async sources(): Promise<number> {
    return (await this.ctx.graph.maybeOne(sourceCount, {})) ?? 0;
  }

  @Field(() => String, { description: "Of the data package (semantic versioning)." })
  async version(): Promise<string> {
    return (await this.about())?.version ?? "";
  }

  @Field(() => PartialDate, { nullable: true, description: "Of when the data are." })
  async date(): Promise<string | null> {
    return (await this.about())?.date ?? null;
  }

  @Field(() => String, { description: "Under which licences the data may be used." })
  async licence(): Promise<string> {
    return (await this.about())?.licence ?? "";
  }

  @Field(() => String, { description: "How to cite the data." })
  async citation(): Promise<string> {
    return (await this.about())?.citation ?? "";
  }
}

@Resolver()
export class OverviewResolver {
  @Costs({ work: wholeGraphWork })
  @Query(() => Overview, {
    description: "How much the graph holds, how well it is sourced, whose it is and of when.",
  })
  overview(@Ctx() ctx: Context): Overview {
    return new Overview(ctx);
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

function total(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

function added(
  counts: readonly { values: string[]; count: number }[],
): { values: string[]; count: number }[] {
  const sums = new Map<string, number>();
  for (const { values, count } of counts) sums.set(values[0] ?? "", (sums.get(values[0] ?? "") ?? 0) + count);
  return [...sums].map(([value, count]) => ({ values: [value], count }));
}
