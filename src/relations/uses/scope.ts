import { Field, InputType } from "type-graphql";
import { UseFilter } from "./uses.inputs.js";

@InputType({ description: "What counts as sharing. Without it: every recorded use, as it stands." })
export class SharingScope {
  @Field(() => UseFilter, { nullable: true, description: "Only these uses count; every use when left out." })
  uses?: UseFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Who uses a block uses every broader one too (outreach guidance is guidance).",
  })
  includeNarrower?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      "What its parts use counts for the whole too (boroughs for the city-state, Aachen for its StädteRegion), transitively; the parts stay in the comparison.",
  })
  includeParts?: boolean | null;
}
