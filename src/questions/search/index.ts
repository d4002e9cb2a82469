import { defineQuestion } from "../../api/concept.js";
import { SearchResolver } from "./search.js";

export const search = defineQuestion({ name: "search", resolvers: () => [SearchResolver] });
