import { Arg, Args, Ctx, Field, Float, Info, ObjectType, Query, Resolver } from "type-graphql";
import type { GraphQLResolveInfo } from "graphql";
import { badInput } from "../../errors.js";
import { Costs } from "../../api/cost.js";
import { computedSource, type Rows } from "../../api/computed-page.js";
import { cursorsOf } from "../../api/selection.js";
import { connectionType } from "../../api/connection.js";
import type { Context } from "../../api/context.js";
import { folds, wordsOf } from "../../api/fold.js";
import { showsLabels } from "../../api/labels.js";
import { Entity } from "../../api/node.js";
import { FirstTenArgs } from "../../api/page.js";
import { given } from "../../api/ranges.js";
import { someOf } from "../../api/relation-filter.js";
import { nodeAt } from "../../api/things.js";
import { EntityType } from "../../api/vocabulary.js";
import { indexOfNames, type NameIndex, type Named, scoreOf, thingsWith } from "./names.rules.js";
import { everyName } from "./search.store.js";

@ObjectType({ description: "A place in what a search found.", simpleResolvers: true })
export class SearchEdge {
  @Field(() => String, { description: "Stands for this place; goes into `after`." })
  cursor!: string;

  @Field(() => Entity, { description: "The thing that was found." })
  node!: object;

  @Field(() => Float, {
    description: "1 for the exact name, 0.75 when a name begins with the text, 0.5 otherwise (all folded).",
  })
  score!: number;
}

const SearchConnection = connectionType({
  name: "SearchConnection",
  description:
    "A page of what a search found: by score, then folded name, then id; the same on every engine.",
  edge: SearchEdge,
  node: () => Entity,
});

/** The longest text that is searched for, and how many words of it. */
const maxLength = 200;
const maxWords = 10;

interface Hit {
  readonly thing: Named;
  readonly score: number;
}

@Resolver()
export class SearchResolver {
  @Costs({ work: 100 })
  @Query(() => SearchConnection, {
    description:
      "Finds things by their names: all words (what stands between blanks, hyphens and punctuation) must occur in one name on record, in any order, the last one as a beginning, umlauts folded (`koln` and `koeln` both find Köln). A text without words finds nothing. Ordered by score, then folded name, then id; the same on every engine.",
  })
  search(
    @Arg("text", () => String, {
      description: `The words; at most ${maxLength} characters and ${maxWords} words.`,
    })
    text: string,
    @Args(() => FirstTenArgs) args: FirstTenArgs,
    @Arg("types", () => [EntityType], {
      nullable: true,
      description: "Only these kinds; all when left out, an empty list is refused.",
    })
    types: string[] | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): object {
    if (given(types)) someOf("types", types);
    const byLabel = showsLabels(ctx.model, info);
    const words = wordsOf(text);
    if (text.length > maxLength || words.length > maxWords) {
      throw badInput(
        `\`text\`: at most ${maxLength} characters and ${maxWords} words; got ${text.length} and ${words.length}.`,
      );
    }
    return new SearchConnection(
      computedSource<Hit>({
        args,
        cursors: cursorsOf(info),
        defaultFirst: 10,
        identity: ["search", text, types],
        rows: async () =>
          words.length === 0 ? [] : hits(await indexFor(ctx, text, types), text, words, types),
        keysOf: ({ thing, score }) => [score, thing.nameKey, thing.id],
        directions: ["DESC", "ASC", "ASC"],
        edge: async ({ thing, score }) => ({
          node: byLabel ? thing.label : await nodeAt(ctx, info, thing.id),
          score,
        }),
      }),
    );
  }
}

/** The names of this version of the graph. */
function indexFor(ctx: Context, text: string, types: readonly string[] | null): Promise<NameIndex> {
  return ctx.graph.kept("search", null, async () => {
    const byKind = await ctx.graph.all(everyName(ctx.model, text, types?.[0] ?? ""), {});
    return indexOfNames(byKind.flat());
  });
}

/** What has all words in one of its names; how well it fits is only looked at where it is wanted. */
function hits(
  index: NameIndex,
  text: string,
  words: readonly string[],
  types: readonly string[] | null,
): Rows<Hit> {
  const forms = folds(text.trim());
  const found = thingsWith(index, words).filter(({ type }) => !given(types) || types.includes(type));
  return {
    length: found.length,
    at: (i) => {
      const thing = found[i];
      return thing && { thing, score: scoreOf(thing, forms) };
    },
  };
}
