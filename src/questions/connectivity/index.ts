import { defineQuestion } from "../../api/concept.js";
import { ConnectivityResolver } from "./connectivity.resolver.js";

export const connectivity = defineQuestion({ name: "connectivity", resolvers: () => [ConnectivityResolver] });
