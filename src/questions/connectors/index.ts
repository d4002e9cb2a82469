import { defineQuestion } from "../../api/concept.js";
import { ConnectorsResolver } from "./connectors.resolver.js";

export const connectors = defineQuestion({ name: "connectors", resolvers: () => [ConnectorsResolver] });
