export type { AboutData, AnswerPage, Asked, Bilingual, QuestionFacts, World } from "./asked.js";
export { dialects, type Dialect, type FormatName, formats, isFormat, maxRows } from "./formats.js";
export { withTypenames } from "./typenames.js";
export { readPages } from "./pages.js";
export { writeAnswer, type WriteOptions } from "./write.js";
export { descriptorOf } from "./descriptor.js";
export { context, contextPath } from "./rdf/context.js";
export type { Facts, LineFact, Property, SourceFact, ThingFact } from "./landscape.js";
export { writeFacts } from "./whole.js";
