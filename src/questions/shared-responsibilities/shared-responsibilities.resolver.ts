import { Arg, Args, Ctx, Field, Info, ObjectType, Query, Resolver } from "type-graphql";
import { Costs, wholeGraphWork } from "../../api/cost.js";
import type { GraphQLResolveInfo } from "graphql";
import { badInput } from "../../errors.js";
import { query } from "../../graph/query.js";
import { Binding, where } from "../../graph/where.js";
import type { TypeClass } from "../../api/concept.js";
import { computedSource } from "../../api/computed-page.js";
import { cursorsOf } from "../../api/selection.js";
import { connectionType } from "../../api/connection.js";
import type { Context } from "../../api/context.js";
import { filterCondition, type FilterInput, type Filters } from "../../api/filter.js";
import { kindAt } from "../../api/kind-fields.js";
import type { Inputs } from "../../api/kind-types.js";
import { type Asked, ask } from "../../api/list.js";
import type { Thing } from "../../api/node.js";
import { ForwardArgs } from "../../api/page.js";
import { buildingBlock, BuildingBlock } from "../../entities/building-block/index.js";
import { department, Department } from "../../entities/department/index.js";
import { municipality, Municipality } from "../../entities/municipality/index.js";
import { type LinkData, linkOf, packedLink, sampleLink } from "../../links/link.store.js";
import { Link } from "../../links/link.type.js";

interface Shared {
  readonly municipality: string;
  readonly nameKey: string;
  readonly block: string;
  readonly links: readonly LinkData[];
}

@ObjectType({
  description: "A building block for which several departments of one municipality are responsible.",
})
export class SharedResponsibility {
  constructor(private readonly shared: Shared) {}

  @Field(() => Municipality, { description: "The municipality whose departments they are." })
  municipality(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return kindAt(municipality, ctx, info, this.shared.municipality);
  }

  @Field(() => BuildingBlock, { description: "The building block that they share." })
  buildingBlock(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return kindAt(buildingBlock, ctx, info, this.shared.block);
  }

  @Costs({ size: 5 })
  @Field(() => [Department], { description: "Those that share the responsibility, by id." })
  departments(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<(Thing | null)[]> {
    const ids = [...new Set(this.shared.links.map((link) => link.from))].sort();
    return Promise.all(ids.map((id) => kindAt(department, ctx, info, id)));
  }

  @Costs({ size: 5 })
  @Field(() => [Link], { description: "The statements RESPONSIBLE_FOR that say so, by id." })
  links(): readonly LinkData[] {
    return this.shared.links;
  }
}

@ObjectType({ description: "A place in a list of shared responsibilities.", simpleResolvers: true })
export class SharedResponsibilityEdge {
  @Field(() => String, { description: "Stands for this place; goes into `after`." })
  cursor!: string;

  @Field(() => SharedResponsibility, { description: "What stands at this place." })
  node!: SharedResponsibility;
}

const SharedResponsibilityConnection = connectionType({
  name: "SharedResponsibilityConnection",
  description: "A page of shared responsibilities: by the municipality's folded name, then building block.",
  edge: SharedResponsibilityEdge,
  node: () => SharedResponsibility,
});

/** How many kinds of departments can be asked for at once. */
const maxEach = 4;

/** The root field `sharedResponsibilities`. */
export function sharedResponsibilitiesResolver(inputs: Inputs): TypeClass {
  const departments = inputs.of(department).filterType;
  const municipalities = inputs.of(municipality).filterType;

  @Resolver()
  class SharedResponsibilitiesResolver {
    @Costs({ work: wholeGraphWork })
    @Query(() => SharedResponsibilityConnection, {
      description:
        "In which municipalities are several departments responsible for the same building block, and which ones?",
    })
    sharedResponsibilities(
      @Args(() => ForwardArgs) args: ForwardArgs,
      @Arg("filter", () => municipalities, {
        nullable: true,
        description: "Which municipalities; all when left out.",
      })
      filter: FilterInput | null,
      @Arg("each", () => [departments], {
        nullable: true,
        description: `For each of these at least one of the departments fits it (a school department and a youth department); at most ${maxEach}.`,
      })
      each: FilterInput[] | null,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
    ): object {
      const wanted = each ?? [];
      if (wanted.length > maxEach) throw badInput(`\`each\`: at most ${maxEach}; got ${wanted.length}.`);
      return new SharedResponsibilityConnection(
        computedSource<Shared>({
          args,
          cursors: cursorsOf(info),
          identity: ["sharedResponsibilities", filter, each],
          rows: () => ask(ctx, sharedBlocks(inputs, filter ?? {}, wanted)),
          keysOf: ({ nameKey, municipality: id, block }) => [nameKey, id, block],
          directions: ["ASC", "ASC", "ASC"],
          edge: (shared) => ({ node: new SharedResponsibility(shared) }),
        }),
      );
    }
  }
  return SharedResponsibilitiesResolver;
}

/** Municipality and block with at least two departments that are responsible, and with one for each filter. */
export function sharedBlocks(
  filters: Filters,
  filter: FilterInput,
  each: readonly FilterInput[],
): Asked<Shared> {
  const binding = new Binding();
  const ofMunicipality = filterCondition(filters, municipality, filter, {
    binding,
    variable: "m",
    path: "filter",
    hops: 0,
  });
  const fits = each.map((wanted, i) => {
    const d = binding.fresh("d");
    const condition = filterCondition(filters, department, wanted, {
      binding,
      variable: d,
      path: `each.${i}`,
      hops: 0,
    });
    return `EXISTS { (m)<-[:DEPARTMENT_OF]-(${d}:Department)-[:RESPONSIBLE_FOR]->(b)${where([condition])} }`;
  });
  return {
    query: query({
      name: "sharedResponsibilities.list",
      mode: "read",
      text: [
        `MATCH (m:Municipality)<-[:DEPARTMENT_OF]-(d:Department)-[r:RESPONSIBLE_FOR]->(b:BuildingBlock)${where([ofMunicipality, ...fits])}`,
        "WITH m, d, r, b ORDER BY r.id",
        `WITH m.id AS municipality, m.nameKey AS nameKey, b.id AS block, count(DISTINCT d.id) AS departments, collect([${packedLink}]) AS links`,
        "WHERE departments > 1",
        "RETURN municipality, nameKey, block, links",
      ].join("\n"),
      read: (row) => ({
        municipality: row["municipality"] as string,
        nameKey: row["nameKey"] as string,
        block: row["block"] as string,
        links: (row["links"] as readonly (readonly [readonly unknown[], readonly unknown[]])[]).map(
          ([s, ends]) => linkOf(s, ends),
        ),
      }),
      sample: () => [{ municipality: "a", nameKey: "a", block: "a", links: [sampleLink] }],
    }),
    params: binding.params,
  };
}
