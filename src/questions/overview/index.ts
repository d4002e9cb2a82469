import { defineQuestion } from "../../api/concept.js";
import { OverviewResolver } from "./overview.js";

export const overview = defineQuestion({ name: "overview", resolvers: () => [OverviewResolver] });
