import { Field, ID, InputType, InterfaceType } from "type-graphql";
import { ColumnField } from "./column.js";
import { unpacked } from "./packed.js";
import { PartialDate } from "./partial-date.js";
import { Confidence, UnknownDates } from "./vocabulary.js";
import { DateRange, IntRange } from "./ranges.js";

/** What is read of every relationship, in this order; `role` holds the relation of a `RELATED_TO` as well. */
export const statementProperties = [
  "id",
  "since",
  "until",
  "note",
  "sourceIds",
  "confidence",
  "role",
  "programmeId",
  "status",
  "phase",
  "quarter",
] as const;

/** A relationship as it was read, without its ends. */
export interface StatementData {
  readonly id: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly note: string | null;
  readonly sourceIds: readonly string[];
  readonly confidence: string;
  readonly role: string | null;
  /** The role under the name that it has between two municipalities or two programmes. */
  readonly relation: string | null;
  readonly programmeId: string | null;
  readonly status: string | null;
  readonly phase: string | null;
  readonly quarter: string | null;
}

/** Makes a statement of what was read of it, in the order of these properties. */
export function statementOf(
  values: readonly unknown[],
  properties: readonly string[] = statementProperties,
): StatementData {
  const read = unpacked(properties, values);
  read["relation"] = read["role"];
  return read as unknown as StatementData;
}

/** A statement that could be found, for dry runs. */
export const sampleStatement: StatementData = {
  ...statementOf([]),
  id: "a",
  sourceIds: ["a"],
  programmeId: "a",
};

@InterfaceType({
  description:
    "A relationship of the landscape, as its sources state it: with its period, its sources and how sure it is. Every edge of a relation implements it.",
})
export abstract class Statement {
  @ColumnField(() => PartialDate, {
    nullable: true,
    description: "When it began, as exactly as the source says it; null when no source says it.",
  })
  since?: string;

  @ColumnField(() => PartialDate, {
    nullable: true,
    description: "When it ended; null when no source says so, which does not mean that it still holds.",
  })
  until?: string;

  @ColumnField(() => String, {
    nullable: true,
    description: "What else the source says, in the compiler's words.",
  })
  note?: string;

  @ColumnField(() => Confidence, { description: "How sure this statement is." })
  confidence!: string;
}

/** What every filter of statements has. */
@InputType()
export abstract class CommonStatementFilter {
  @Field(() => [Confidence], { nullable: true, description: "The statement is as sure as one of these." })
  confidence?: string[];

  @Field(() => [ID], {
    nullable: true,
    description: "The statement holds in the frame of one of these programmes.",
  })
  programme?: string[];

  @Field(() => [ID], {
    nullable: true,
    description: "The statement rests, among others, on one of these sources.",
  })
  source?: string[];

  @Field(() => IntRange, { nullable: true, description: "The statement rests on so many sources." })
  sourceCount?: IntRange;

  @Field(() => DateRange, { nullable: true, description: "The statement began in this period." })
  since?: DateRange;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      "In force at this date. A partial date stands for all days that it can mean; a statement counts if the span from the first day of `since` to the last day of `until` touches that of `at`. The status is not looked at.",
  })
  at?: string;

  @Field(() => UnknownDates, {
    nullable: true,
    defaultValue: UnknownDates.COUNT,
    description:
      "What `at` does with a date that is not known. Few statements have both dates, so the choice matters.",
  })
  unknownDates?: string;
}

@InputType({
  description: "Which statements count. All keys must hold; a key that is null is as if left out.",
})
export class StatementFilter extends CommonStatementFilter {
  @Field(() => [String], {
    nullable: true,
    description:
      "The role of a supporter, the relation of a municipality …: one of these, as in the data (`basic_sponsor`) or as the enum spells it.",
  })
  role?: string[];
}
