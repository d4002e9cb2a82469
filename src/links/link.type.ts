import { Ctx, Field, ID, Info, ObjectType, Root } from "type-graphql";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../api/context.js";
import { addMethod, connectionType } from "../api/connection.js";
import { controlled } from "../api/controlled.js";
import { Entity, type Thing } from "../api/node.js";
import { nodeAt } from "../api/things.js";
import { addProgramme } from "../api/relation-types.js";
import { Statement } from "../api/statement.js";
import { RelationType } from "../api/vocabulary.js";
import { programme } from "../entities/programme/index.js";

@ObjectType({
  implements: Statement,
  simpleResolvers: true,
  description:
    "A statement as a line of the graph; `from` and `to` follow the direction of the relationship.",
})
export class Link extends Statement {
  @Field(() => ID, { description: "`RELATION:from:to`, and `:role` where there is a role or relation." })
  id!: string;

  @Field(() => RelationType, { description: "The relationship's type." })
  relation!: string;

  @Field(() => ID, { description: "The id of the thing where the relationship starts." })
  from!: string;

  @Field(() => ID, { description: "The id of the thing where the relationship ends." })
  to!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "What the data say of its kind: role, else relation, else phase, else status, as in the data.",
  })
  role!: string | null;
}
addEnd("start", "from", "The thing where the relationship starts.");
addEnd("end", "to", "The thing where the relationship ends.");
addProgramme(Link, programme, "The frame in which the statement holds, when its source names one.");

@ObjectType({ description: "A place in a list of statements.", simpleResolvers: true })
export class LinkEdge {
  @Field(() => String, { description: "Stands for this place; goes into `after` or `before`." })
  cursor!: string;

  @Field(() => Link, { description: "The statement that stands at this place." })
  node!: Link;

  @Field(() => Entity, {
    description: "The end that is not the thing asked about; in `statements`, where the relationship ends.",
  })
  other!: object;
}

export const StatementFacet = controlled("StatementFacet", "What a list of statements can be counted by.", {
  RELATION: facet("RELATION", "Over the types of the relationships."),
  CONFIDENCE: facet("CONFIDENCE", "Over how sure the statements are."),
  SOURCE: facet(
    "SOURCE",
    "Over the sources; a statement with several is in several buckets. A value is a source's id.",
  ),
  ROLE: facet("ROLE", "Over what the data say of a statement's kind (see `Link.role`)."),
  PROGRAMME: facet("PROGRAMME", "Over the frames in which statements hold; a value is a programme's id."),
});

export const LinkConnection = connectionType({
  name: "LinkConnection",
  description: "A page of statements, each with the thing at its other end.",
  edge: LinkEdge,
  node: () => Link,
  facets: StatementFacet,
});

function facet(value: string, description: string): { value: string; description: string } {
  return { value, description };
}

/** Adds one end of a statement as a thing; all of a place in a request are loaded together. */
function addEnd(field: "start" | "end", id: "from" | "to", description: string): void {
  const end = (link: Link, ctx: Context, info: GraphQLResolveInfo): Promise<Thing | null> =>
    nodeAt(ctx, info, link[id]);
  addMethod(Link, field, end, () => Entity, { description });
  Root()(Link.prototype, field, 0);
  Ctx()(Link.prototype, field, 1);
  Info()(Link.prototype, field, 2);
}
