import { defineQuestion } from "../../api/concept.js";
import { timeToAgreementResolver } from "./time-to-agreement.resolver.js";

export const timeToAgreement = defineQuestion({
  name: "time-to-agreement",
  resolvers: (inputs) => [timeToAgreementResolver(inputs)],
});
