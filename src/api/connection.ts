import { Arg, Ctx, Field, Info, Int, ObjectType } from "type-graphql";
import type { GraphQLResolveInfo } from "graphql";
import type { TypeClass, LanguageCode } from "./concept.js";
import type { Context } from "./context.js";
import { type Controlled } from "./controlled.js";
import { Facet, Group } from "./facet.js";
import { type Page, PageInfo, size } from "./page.js";
import { asMany, Costs, countWork, type FieldCost, pageSize, type Arguments } from "./cost.js";
import { LanguageEnum } from "./vocabulary.js";
import { badInput } from "../errors.js";

/** How many buckets or groups an answer has at most. */
export const maxBuckets = 1000;

/** An edge of a page as resolvers give it. */
export interface EdgeObject {
  /** There where somebody asks for it. */
  readonly cursor?: string;
  readonly node: object;
}

/** What stands behind a connection. Nothing is asked before a field that needs it is selected. */
export interface Source {
  page(): Promise<Page<{ readonly node: object }>>;
  totalCount(info: GraphQLResolveInfo): Promise<number>;
  thingCount?(info: GraphQLResolveInfo): Promise<number>;
  facets?(by: readonly string[], first: number, info: GraphQLResolveInfo): Promise<readonly Facet[]>;
  groups?(by: readonly string[], first: number): Promise<readonly Group[]>;
  caution?(lang: LanguageCode | null, ctx: Context): string | null;
}

/** What a connection type has and how it is described. */
export interface ConnectionOptions {
  readonly name: string;
  readonly description: string;
  readonly edge: TypeClass;
  readonly node: () => TypeClass;
  readonly facets?: Controlled;
  readonly groups?: Controlled;
  readonly hasThingCount?: boolean;
  readonly hasCaution?: boolean;
}

/** A connection type; its instances are made of a `Source`. */
export type ConnectionClass = (new (source: Source) => object) & { readonly prototype: object };

/** Makes a Relay connection type: edges, nodes, totalCount and pageInfo, and facets, groups and caution where asked for. */
export function connectionType(options: ConnectionOptions): ConnectionClass {
  const { edge, node } = options;

  @ObjectType(options.name, { description: options.description })
  class Connection {
    private loading: ReturnType<Source["page"]> | undefined;

    constructor(readonly source: Source) {}

    @Costs({ size: pageSize })
    @Field(() => [edge], { description: "The page with what belongs to each place in it, cursors first." })
    async edges(): Promise<readonly EdgeObject[]> {
      return (await this.page()).edges;
    }

    @Costs({ size: pageSize })
    @Field(() => [node()], { description: "The page for those who need no edge." })
    async nodes(): Promise<readonly object[]> {
      return (await this.page()).edges.map((e) => e.node);
    }

    @Costs({ work: countWork })
    @Field(() => Int, { description: "How many the whole list has; counted only when selected." })
    totalCount(@Info() info: GraphQLResolveInfo): Promise<number> {
      return this.source.totalCount(info);
    }

    @Field(() => PageInfo, { description: "Whether there is more, and from which cursors to go on." })
    async pageInfo(): Promise<PageInfo> {
      return (await this.page()).pageInfo;
    }

    private page(): ReturnType<Source["page"]> {
      return (this.loading ??= this.source.page());
    }
  }

  if (options.hasThingCount) addThingCount(Connection);
  if (options.facets) addFacets(Connection, options.facets);
  if (options.groups) addGroups(Connection, options.groups);
  if (options.hasCaution) addCaution(Connection);
  return Connection;
}

type SourceHolder = { readonly source: Source };

function addThingCount(type: ConnectionClass): void {
  const thingCount = function (this: SourceHolder, info: GraphQLResolveInfo) {
    return this.source.thingCount?.(info) ?? 0;
  };
  const description =
    "How many different things are at the other ends: fewer than `totalCount` where several statements lead to the same; counted only when selected.";
  addMethod(type, "thingCount", thingCount, () => Int, { description, cost: { work: countWork } });
  Info()(type.prototype, "thingCount", 0);
}

function addFacets(type: ConnectionClass, by: Controlled): void {
  const facets = function (this: SourceHolder, wanted: string[], first: number, info: GraphQLResolveInfo) {
    return this.source.facets?.(checkedBy(wanted, 10), size("first", first, maxBuckets), info) ?? [];
  };
  addMethod(type, "facets", facets, () => [Facet], {
    description: "How the list spreads over properties; counted only when selected.",
    cost: { size: asMany("by", 1), work: countedBy },
  });
  Arg("by", () => [by], { description: "The properties, each at most once, at most 10." })(
    type.prototype,
    "facets",
    0,
  );
  Arg("first", () => Int, { defaultValue: 20, description: "How many values of each: 1 to 1,000." })(
    type.prototype,
    "facets",
    1,
  );
  Info()(type.prototype, "facets", 2);
}

function addGroups(type: ConnectionClass, by: Controlled): void {
  const groups = function (this: SourceHolder, wanted: string[], first: number) {
    return this.source.groups?.(checkedBy(wanted, 4), size("first", first, maxBuckets)) ?? [];
  };
  addMethod(type, "groups", groups, () => [Group], {
    description: "Counts over several properties at once; counted only when selected.",
    cost: { size: pageSize, work: countedBy },
  });
  Arg("by", () => [by], { description: "The properties, each at most once, at most 4." })(
    type.prototype,
    "groups",
    0,
  );
  Arg("first", () => Int, { defaultValue: 100, description: "How many groups: 1 to 1,000." })(
    type.prototype,
    "groups",
    1,
  );
}

function addCaution(type: ConnectionClass): void {
  const caution = function (this: SourceHolder, lang: LanguageCode | null, ctx: Context) {
    return this.source.caution?.(lang, ctx) ?? null;
  };
  addMethod(type, "caution", caution, () => String, {
    description:
      "Set when the filter asks for what is not recorded: says what would count as recorded, and that a gap in the data is not a fact.",
    nullable: true,
  });
  Arg("lang", () => LanguageEnum, {
    nullable: true,
    description: "The wanted language, instead of Accept-Language.",
  })(type.prototype, "caution", 0);
  Ctx()(type.prototype, "caution", 1);
}

/** Adds a field with arguments to a class from outside; its parameters are declared by the caller. */
export function addMethod(
  type: TypeClass,
  name: string,
  method: (...args: never[]) => unknown,
  returns: () => unknown,
  {
    cost,
    ...options
  }: { readonly description: string; readonly nullable?: boolean; readonly cost?: FieldCost },
): void {
  const descriptor = { value: method, writable: true, configurable: true };
  Object.defineProperty(type.prototype, name, descriptor);
  Field(returns as () => typeof String, options)(type.prototype, name, descriptor);
  if (cost) Costs(cost)(type.prototype, name, descriptor);
}

/** Each property is counted by a statement of its own. */
const countedBy = (args: Arguments): number => 10 * countWork * asMany("by", 1)(args);

function checkedBy(by: readonly string[], most: number): readonly string[] {
  if (by.length >= 1 && by.length <= most && new Set(by).size === by.length) return by;
  throw badInput(
    `\`by\`: 1 to ${most} different properties; got ${by.length === 0 ? "none" : by.join(", ")}.`,
  );
}
