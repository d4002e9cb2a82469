import { FieldResolver, Resolver, Root } from "type-graphql";
import type { Thing } from "../../api/node.js";
import { Needs } from "../../api/selection.js";
import { Coordinates, Municipality } from "./municipality.type.js";

@Resolver(() => Municipality)
export class MunicipalityResolver {
  @Needs(["latitude", "longitude"])
  @FieldResolver(() => Coordinates, {
    nullable: true,
    description:
      "The centre, as official statistics give it. Null for districts and boroughs (33 municipalities).",
  })
  location(@Root() { latitude, longitude }: Thing): Coordinates | null {
    return typeof latitude === "number" && typeof longitude === "number" ? { latitude, longitude } : null;
  }
}
