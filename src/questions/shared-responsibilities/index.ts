import { defineQuestion } from "../../api/concept.js";
import { sharedResponsibilitiesResolver } from "./shared-responsibilities.resolver.js";

export const sharedResponsibilities = defineQuestion({
  name: "shared-responsibilities",
  resolvers: (inputs) => [sharedResponsibilitiesResolver(inputs)],
});
