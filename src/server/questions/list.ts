import type { GraphQLSchema } from "graphql";
import type { Language } from "../../api/language.js";
import { html, page, type Html } from "../page/html.js";
import type { Catalogue, Question } from "./catalogue.js";
import { variablesOf } from "./variables.js";

/** The list of questions for programs. */
export function listOf(catalogue: Catalogue, schema: GraphQLSchema): readonly object[] {
  return [...catalogue.values()].map((question) => ({
    name: question.name,
    title: question.facts.title,
    description: question.facts.description,
    counts: question.facts.counts ?? null,
    formats: question.facts.formats,
    sha256: question.sha256,
    variables: variablesOf(question, schema),
  }));
}

/** The address that asks a question with its example's variables. */
export function exampleAddress({ name, example }: Question, format?: string): string {
  const address = new URLSearchParams();
  for (const [key, value] of Object.entries(example)) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (one !== null) address.append(key, typeof one === "string" ? one : JSON.stringify(one));
    }
  }
  const query = address.toString();
  return `/questions/${name}${format ? `.${format}` : ""}${query === "" ? "" : `?${query}`}`;
}

/** The list of questions for people, in their language. */
export function listPage(catalogue: Catalogue, language: Language): string {
  const [tag, title, intro, download] =
    language === "EN"
      ? ([
          "en",
          "Questions",
          "Each question can be asked by its address; the example's variables are in the links.",
          "as a file",
        ] as const)
      : ([
          "de",
          "Fragen",
          "Jede Frage hat eine Adresse; die Links tragen die Variablen des Beispiels.",
          "als Datei",
        ] as const);
  const item = (question: Question): Html =>
    html`<li>
      <a href="${exampleAddress(question)}"><b>${question.facts.title[tag]}</b></a>
      <p>${question.facts.description[tag]} ${question.facts.counts?.[tag] ?? ""}</p>
      <p>
        ${download}:
        ${question.facts.formats.map((format) => html`<a href="${exampleAddress(question, format)}">${format}</a> `)}
      </p>
    </li>`;
  return page(
    `${title} · Bildungsgraph`,
    html`<main lang="${tag}">
      <h1>${title}</h1>
      <p>${intro} <a href="/">Bildungsgraph</a></p>
      <ul>
        ${[...catalogue.values()].map(item)}
      </ul>
    </main>`,
  );
}
