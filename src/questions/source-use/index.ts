import { defineQuestion } from "../../api/concept.js";
import { SourceUseResolver } from "./source-use.resolver.js";

export const sourceUse = defineQuestion({ name: "source-use", resolvers: () => [SourceUseResolver] });
