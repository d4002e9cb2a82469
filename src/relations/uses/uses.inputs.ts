import { Field, InputType } from "type-graphql";
import type { OrderKey } from "../../api/concept.js";
import { controlled } from "../../api/controlled.js";
import { CommonStatementFilter } from "../../api/statement.js";
import { OrderDirection, UseStatus } from "../../api/vocabulary.js";

@InputType({ description: "Which uses count. All keys must hold; a key that is null is as if left out." })
export class UseFilter extends CommonStatementFilter {
  @Field(() => [UseStatus], { nullable: true, description: "The use has one of these states." })
  status?: string[];
}

export const UseOrderBy = controlled("UseOrderBy", "What uses can be ordered by.", {
  NAME: { value: "NAME", description: "By the folded name of what is at the other end." },
  SINCE: { value: "SINCE", description: "By when the use began; uses without a date last." },
  STATUS: { value: "STATUS", description: "By the state: active, continued, ended, unknown." },
});

@InputType({
  description:
    "One entry of an order of uses. Ties are broken by id; what has no value comes last in both directions.",
})
export class UseOrder {
  @Field(() => UseOrderBy, { description: "The value by which uses are compared." })
  by!: string;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: "Which end comes first." })
  direction!: "ASC" | "DESC";
}

/** The orders behind `UseOrderBy`; `r` is the use and `o` the thing at its other end. */
export const useOrders: readonly OrderKey[] = [
  { name: "NAME", description: "", nullable: false, computed: false, expression: () => "o.nameKey" },
  { name: "SINCE", description: "", nullable: true, computed: false, expression: () => "r.since" },
  { name: "STATUS", description: "", nullable: false, computed: false, expression: () => "r.status" },
];
