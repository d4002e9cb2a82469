import type { Question } from "../api/concept.js";
import { connectors } from "./connectors/index.js";
import { connectivity } from "./connectivity/index.js";
import { contradictions } from "./contradictions/index.js";
import { sharedResponsibilities } from "./shared-responsibilities/index.js";
import { targetGroupsByQuarter } from "./target-groups-by-quarter/index.js";
import { timeToAgreement } from "./time-to-agreement/index.js";
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
  timeToAgreement,
  targetGroupsByQuarter,
  sharedResponsibilities,
  connectivity,
  contradictions,
  links,
  sourceUse,
  search,
  overview,
];
