import type { Remark } from "../about.js";
import type { AboutData } from "../asked.js";
import type { Facts } from "../landscape.js";
import { context, contextPath } from "./context.js";
import { type JsonNode, nodesOf } from "./nodes.js";

/** What the file is about: a question, or the whole graph. */
export interface Subject {
  /** Its compact IRI (`question:municipality-pairs`). */
  readonly id: string;
  readonly remarks: readonly Remark[];
  readonly about: AboutData;
}

/** A document of JSON-LD: the answer as a data set, and what it holds. */
export interface JsonLd {
  readonly "@context": unknown;
  readonly "@graph": readonly JsonNode[];
}

/** @param origin of the server that serves the context; without it the context lies in the document. */
export function jsonldOf(facts: Facts, subject: Subject, origin?: string): JsonLd {
  return {
    "@context": origin === undefined ? context["@context"] : `${origin}${contextPath}`,
    "@graph": [datasetNode(subject), ...nodesOf(facts)],
  };
}

function datasetNode({ id, remarks, about }: Subject): JsonNode {
  const title = remarks.find(({ key }) => key === "question")?.text;
  const rest = remarks.filter(
    ({ key }) => !["question", "licence", "date", "version", "citation"].includes(key),
  );
  return {
    id,
    type: "schema:Dataset",
    ...(title === undefined ? {} : { name: title }),
    ...(rest.length === 0 ? {} : { description: rest.map(({ label, text }) => `${label}: ${text}`) }),
    ...(about.licence === null ? {} : { license: about.licence }),
    ...(about.date === null ? {} : { dateModified: { "@value": about.date, "@type": "xsd:date" } }),
    ...(about.version === null ? {} : { version: about.version }),
    ...(about.citation === null ? {} : { creditText: about.citation }),
  };
}
