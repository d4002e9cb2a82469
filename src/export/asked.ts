import type { DocumentNode, GraphQLSchema } from "graphql";
import type { Model } from "../api/concept.js";

/** A text in both languages of the product. */
export interface Bilingual {
  readonly de: string;
  readonly en: string;
}

/** What a file needs of a question's `question.json`. */
export interface QuestionFacts {
  readonly title: Bilingual;
  readonly description?: Bilingual;
  readonly counts?: Bilingual;
  readonly variables?: Readonly<Record<string, Bilingual>>;
  /** Paths of the lists whose items are the rows of the table (`cities.nodes[].buildingBlocks.edges`). */
  readonly rows: readonly string[];
  /** Path of the connection that is read to its end. */
  readonly page?: string;
}

/** What the data package says of itself. */
export interface AboutData {
  readonly version: string | null;
  /** Of the data: `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly licence: string | null;
  readonly citation: string | null;
}

/** One question as it was asked, and of what data. */
export interface Asked {
  /** The question's name: its folder and its address. */
  readonly name: string;
  readonly question: QuestionFacts;
  /** The operation as it is written, without the `__typename`s that `withTypenames` adds for the answer. */
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly about: AboutData;
  /** Of titles and headings in the file; names of things come in the answer's language. German when left out. */
  readonly language?: "de" | "en";
  /** Where the server can be reached (`https://example.org`), for the address of the JSON-LD context; without it the context lies in the file. */
  readonly origin?: string;
}

/** What the export has to know of the API: pure values, no server and no engine. */
export interface World {
  readonly schema: GraphQLSchema;
  readonly model: Model;
}

/** One page of an answer: the `data` of an operation in which every object has its `__typename`. */
export type AnswerPage = Readonly<Record<string, unknown>>;
