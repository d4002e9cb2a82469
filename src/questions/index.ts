import type { Question } from "../api/concept.js";
import { links } from "./links/index.js";
import { overview } from "./overview/index.js";
import { search } from "./search/index.js";
import { sharing } from "./sharing/index.js";
import { sourceUse } from "./source-use/index.js";

/** Every analysis across concepts. */
export const questions: readonly Question[] = [sharing, links, sourceUse, search, overview];
