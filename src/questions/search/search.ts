import { Arg, Args, Ctx, Field, Float, ObjectType, Query, Resolver } from "type-graphql";
import { badInput } from "../../errors.js";
import { query, type Row } from "../../graph/query.js";
import { Binding, where } from "../../graph/where.js";
import { Costs } from "../../api/cost.js";
import type { Model } from "../../api/concept.js";
import { computedSource } from "../../api/computed-page.js";
import { connectionType } from "../../api/connection.js";
import type { Context } from "../../api/context.js";
import { fold, foldSpelledOut, wordsOf } from "../../api/fold.js";
import { type Asked, ask } from "../../api/list.js";
import { sampleThing } from "../../api/model.js";
import { Entity, type Thing } from "../../api/node.js";
import { FirstTenArgs } from "../../api/page.js";
import { given, oneOf } from "../../api/ranges.js";
import { someOf } from "../../api/relation-filter.js";
import { EntityType } from "../../api/vocabulary.js";

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
  readonly thing: Thing;
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
  ): object {
    if (given(types)) someOf("types", types);
    const words = wordsOf(text);
    if (text.length > maxLength || words.length > maxWords) {
      throw badInput(
        `\`text\`: at most ${maxLength} characters and ${maxWords} words; got ${text.length} and ${words.length}.`,
      );
    }
    return new SearchConnection(
      computedSource<Hit>({
        args,
        defaultFirst: 10,
        identity: ["search", text, types],
        rows: () =>
          words.length === 0 ? Promise.resolve([]) : ask(ctx, found(ctx.model, text, words, types)),
        keysOf: ({ thing, score }) => [score, thing.nameKey, thing.id],
        directions: ["DESC", "ASC", "ASC"],
        edge: ({ thing, score }) => ({ node: thing, score }),
      }),
    );
  }
}

/** Everything that has all words in one of its names, with its score. */
export function found(
  model: Model,
  text: string,
  words: readonly string[],
  types: readonly string[] | null,
): Asked<Hit> {
  const binding = new Binding();
  const conditions = words.map((word, i) => {
    const last = i === words.length - 1;
    return `(${[fold(word), foldSpelledOut(word)]
      .map((w) => `name CONTAINS ${binding.bind(last ? ` ${w}` : ` ${w} `)}`)
      .join(" OR ")})`;
  });
  const whole = binding.bind([...new Set([fold(text.trim()), foldSpelledOut(text.trim())])]);
  const kinds = given(types) ? oneOf("n.entityType", types, binding) : "";
  return {
    query: query({
      name: "search.found",
      mode: "read",
      text: [
        `MATCH (n:Entity)${where([kinds, `any(name IN n.nameWords WHERE ${conditions.join(" AND ")})`])}`,
        `RETURN properties(n) AS thing,`,
        "  CASE",
        `    WHEN any(name IN n.nameKeys WHERE name IN ${whole}) THEN 1.0`,
        `    WHEN any(name IN n.nameKeys WHERE any(t IN ${whole} WHERE name STARTS WITH t)) THEN 0.75`,
        "    ELSE 0.5",
        "  END AS score",
      ].join("\n"),
      read: (row) => ({
        thing: model.thing(row["thing"] as Row),
        score: row["score"] as number,
      }),
      sample: () => [{ thing: sampleThing(model.source), score: 1 }],
    }),
    params: binding.params,
  };
}
