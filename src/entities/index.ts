import type { Kind } from "../api/concept.js";
import { actor } from "./actor/index.js";
import { buildingBlock } from "./building-block/index.js";
import { cooperationAgreement } from "./cooperation-agreement/index.js";
import { department } from "./department/index.js";
import { goal } from "./goal/index.js";
import { learningLocation } from "./learning-location/index.js";
import { municipality } from "./municipality/index.js";
import { offer } from "./offer/index.js";
import { output } from "./output/index.js";
import { programme } from "./programme/index.js";
import { state } from "./state/index.js";
import { targetGroup } from "./target-group/index.js";

export { source } from "./source/index.js";

/** Every kind of thing, in the order of `EntityType`. */
export const kinds: readonly Kind[] = [
  municipality,
  state,
  actor,
  department,
  learningLocation,
  buildingBlock,
  offer,
  programme,
  cooperationAgreement,
  goal,
  targetGroup,
  output,
];
