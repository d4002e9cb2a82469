import type { Question } from "../api/concept.js";
import { connectors } from "./connectors/index.js";
import { links } from "./links/index.js";
import { neighbourhood } from "./neighbourhood/index.js";
import { overview } from "./overview/index.js";
import { search } from "./search/index.js";
import { sharing } from "./sharing/index.js";
import { shortestPaths } from "./shortest-paths/index.js";
import { sourceUse } from "./source-use/index.js";

/** Every analysis across concepts. */
export const questions: readonly Question[] = [
  sharing,
  connectors,
  shortestPaths,
  neighbourhood,
  links,
  sourceUse,
  search,
  overview,
];
