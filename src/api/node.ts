import { Field, ID, InterfaceType } from "type-graphql";
import { ColumnField } from "./column.js";
import { Confidence } from "./vocabulary.js";

/** A thing as it was read: the fields of its class, and what the seed derived for it. */
export interface Thing {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly nameKey: string;
  readonly sourceIds: readonly string[];
  readonly [property: string]: unknown;
}

const resolveType = (value: unknown): string => (value as Thing).__typename;

@InterfaceType({
  description:
    "Anything that can be asked for by its id (Relay). Ids are the stable slugs of the data (`hamburg`), unique over the whole graph, sources included.",
  resolveType,
})
export abstract class Node {
  @Field(() => ID, {
    description: "The stable slug of the data, the same in the tables, in the graph and in addresses.",
  })
  id!: string;
}

@InterfaceType({
  implements: Node,
  description:
    "A thing in the education landscape; every statement of the landscape stands between two of them.",
  resolveType,
})
export abstract class Entity extends Node {
  @ColumnField(() => String, {
    nullable: true,
    description: "A remark of the compiler, in the words of the data (mostly English).",
  })
  note?: string;

  @ColumnField(() => Confidence, { description: "How sure the master data of this thing are." })
  confidence!: string;
}
