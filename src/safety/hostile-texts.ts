/** A word that no statement has of itself. */
export const mark = "qxhostile";
/** Texts that would end a statement, a name or a text of it and go on with another one, if they became a part of it. */
export const hostile = [
  `${mark}' OR 1=1 //`,
  `${mark}" }) DETACH DELETE n //`,
  `${mark}\`) DETACH DELETE n //`,
  `${mark}\`\`) SET n = {} //`,
  `${mark}\\u0060) MATCH (n) DETACH DELETE n //`,
  `${mark}; MATCH (n) DETACH DELETE n;`,
  `${mark} {id: 'canary'} $ids`,
  `${mark}*/ RETURN 1 /*`,
  `id, n.${mark} DESC`,
  `Municipality:${mark}|:USES`,
  `${mark}\u0000\n\r\u2028'`,
  `$(${mark})`,
];
const operators = [
  "+",
  "-",
  "&&",
  "||",
  "!",
  "(",
  ")",
  "{",
  "}",
  "[",
  "]",
  "^",
  '"',
  "~",
  "*",
  "?",
  ":",
  "\\",
  "/",
];
/** Every operator of Lucene's query language, alone and within a word, and what other search engines choke on. */
export const searches = [
  ...operators,
  ...operators.map((operator) => `bildung${operator}büro`),
  ...["AND", "OR NOT", "name:x OR 1", "/.*/", "*:*", "a~999", "[a TO z]", "bildung^1e9", '"', "\u0000", "😀"],
];
