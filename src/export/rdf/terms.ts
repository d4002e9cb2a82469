/** What the classes of things and the relations of this project are called in vocabularies that others know. */

/** The classes of a kind's things, besides the project's own. */
export const classesOf: Readonly<Record<string, readonly string[]>> = {
  Municipality: ["schema:AdministrativeArea"],
  State: ["schema:AdministrativeArea"],
  LearningLocation: ["schema:Place"],
  Actor: ["org:Organization"],
  Department: ["org:OrganizationalUnit"],
  BuildingBlock: ["skos:Concept"],
  Goal: ["skos:Concept"],
  TargetGroup: ["skos:Concept"],
  Offer: ["schema:Service"],
  Programme: ["schema:Project"],
  CooperationAgreement: ["schema:CreativeWork"],
  Output: ["schema:CreativeWork"],
};

/** The concept scheme of a kind whose things are concepts, with its name in German and English. */
export const schemes: Readonly<Record<string, readonly [id: string, de: string, en: string]>> = {
  BuildingBlock: ["building-blocks", "Bausteine", "Building blocks"],
  Goal: ["goals", "Ziele", "Goals"],
  TargetGroup: ["target-groups", "Zielgruppen", "Target groups"],
};

const known: Readonly<Record<string, string>> = {
  "IN_STATE Municipality": "containedInPlace",
  "LOCATED_IN LearningLocation": "containedInPlace",
  "PART_OF LearningLocation": "containedInPlace",
  "PART_OF Department": "subOrganizationOf",
  "DEPARTMENT_OF Department": "unitOf",
  "BROADER BuildingBlock": "broaderConcept",
};

const iris: Readonly<Record<string, string>> = {
  containedInPlace: "schema:containedInPlace",
  subOrganizationOf: "org:subOrganizationOf",
  unitOf: "org:unitOf",
  broaderConcept: "skos:broader",
};

/** A relation between things as a property: its word in the context, and its compact IRI. */
export function propertyOf(
  relation: string,
  kind: string | undefined,
): { readonly word: string; readonly iri: string } {
  const word =
    known[`${relation} ${kind ?? ""}`] ??
    relation.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return { word, iri: iris[word] ?? `bg:${word}` };
}
