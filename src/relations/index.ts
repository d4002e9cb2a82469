import type { Relation } from "../api/concept.js";
import {
  buildingBlockAddressesTargetGroup,
  locationAddressesTargetGroup,
  offerAddressesTargetGroup,
  programmeAddressesTargetGroup,
} from "./addresses/index.js";
import { addressesBlock } from "./addresses-block/index.js";
import { affiliatedWith } from "./affiliated-with/index.js";
import { broaderBuildingBlock, broaderOffer } from "./broader/index.js";
import { cooperatesWith } from "./cooperates-with/index.js";
import { covers } from "./covers/index.js";
import { defines } from "./defines/index.js";
import { departmentOf } from "./department-of/index.js";
import { hasParty } from "./has-party/index.js";
import { inState } from "./in-state/index.js";
import { involvedIn } from "./involved-in/index.js";
import { locatedIn } from "./located-in/index.js";
import { operatedBy } from "./operated-by/index.js";
import { departmentPartOfDepartment, locationPartOfLocation } from "./part-of/index.js";
import { participatesIn } from "./participates-in/index.js";
import { provides } from "./provides/index.js";
import { publishedBy } from "./published-by/index.js";
import {
  actorPursuesGoal,
  agreementPursuesGoal,
  municipalityPursuesGoal,
  programmePursuesGoal,
} from "./pursues/index.js";
import { municipalityRelatedToMunicipality, programmeRelatedToProgramme } from "./related-to/index.js";
import { responsibleFor } from "./responsible-for/index.js";
import { resultOf } from "./result-of/index.js";
import { runs } from "./runs/index.js";
import { seatedIn } from "./seated-in/index.js";
import { succeeds } from "./succeeds/index.js";
import { supports } from "./supports/index.js";
import { under } from "./under/index.js";
import { uses } from "./uses/index.js";
import { usesOffer } from "./uses-offer/index.js";

/** Every relation of the landscape, in the order of `RelationType`; one for each pair of kinds. */
export const relations: readonly Relation[] = [
  inState,
  municipalityRelatedToMunicipality,
  programmeRelatedToProgramme,
  participatesIn,
  uses,
  municipalityPursuesGoal,
  actorPursuesGoal,
  programmePursuesGoal,
  agreementPursuesGoal,
  supports,
  involvedIn,
  affiliatedWith,
  provides,
  seatedIn,
  departmentOf,
  departmentPartOfDepartment,
  locationPartOfLocation,
  responsibleFor,
  locatedIn,
  runs,
  operatedBy,
  cooperatesWith,
  locationAddressesTargetGroup,
  offerAddressesTargetGroup,
  programmeAddressesTargetGroup,
  buildingBlockAddressesTargetGroup,
  addressesBlock,
  broaderBuildingBlock,
  broaderOffer,
  defines,
  hasParty,
  covers,
  usesOffer,
  succeeds,
  under,
  resultOf,
  publishedBy,
];
