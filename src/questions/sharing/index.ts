import { defineQuestion } from "../../api/concept.js";
import { sharingResolvers } from "./sharing.resolver.js";

export const sharing = defineQuestion({ name: "sharing", resolvers: sharingResolvers });
