import { remarksOf } from "./about.js";
import type { Asked, World } from "./asked.js";
import type { Column } from "./columns.js";
import { type Dialect, maxRows } from "./formats.js";
import { tableOf } from "./table.js";

export interface DescriptorOptions {
  readonly dialect?: Dialect;
  /** Of the CSV file, as the descriptor names it. */
  readonly path?: string;
}

/**
 * A Frictionless Data Package descriptor (`datapackage.json`) for the CSV file of an answer: what its columns mean, which
 * hold keys that are no numbers, how it is written, and all that has no place in the file itself.
 */
export function descriptorOf(
  world: World,
  asked: Asked,
  { dialect = "rfc", path = `${asked.name}.csv` }: DescriptorOptions = {},
): Readonly<Record<string, unknown>> {
  const { name, question, variables, about, language = "de" } = asked;
  const isGerman = dialect === "de";
  return {
    profile: "tabular-data-package",
    name,
    title: question.title[language],
    description: remarksOf({ ...asked, variables: {} }, [], null)
      .filter(({ key }) => key === "description" || key === "counts")
      .map(({ text }) => text)
      .join("\n\n"),
    ...(about.version === null ? {} : { version: about.version }),
    ...(about.date === null ? {} : { created: `${about.date.slice(0, 10)}T00:00:00Z` }),
    ...(about.licence === null ? {} : { licenses: about.licence.split("; ").map(licenceOf) }),
    ...(about.citation === null ? {} : { citation: about.citation }),
    "bildungsgraph:question": name,
    "bildungsgraph:variables": variables,
    "bildungsgraph:maxRows": maxRows,
    resources: [
      {
        name,
        path,
        profile: "tabular-data-resource",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        dialect: {
          delimiter: isGerman ? ";" : ",",
          lineTerminator: "\r\n",
          doubleQuote: true,
          header: true,
        },
        schema: {
          fields: tableOf(world, asked).columns.map((column) => fieldOf(column, isGerman)),
          missingValues: [""],
        },
      },
    ],
  };
}

/** Lists and partial dates are texts; so are keys, whatever their digits look like. */
function fieldOf({ name, type, isKey, description }: Column, isGerman: boolean): object {
  const isPlain = type === "integer" || type === "number" || type === "boolean";
  return {
    name,
    type: isPlain ? type : "string",
    ...(type === "number" && isGerman ? { decimalChar: "," } : {}),
    ...(description === "" ? {} : { description }),
    ...(isKey ? { "bildungsgraph:key": true } : {}),
    ...(type === "list" ? { "bildungsgraph:list": " | " } : {}),
    ...(type === "date" ? { "bildungsgraph:expects": "a date: YYYY, YYYY-MM or YYYY-MM-DD" } : {}),
  };
}

const known: readonly (readonly [RegExp, string, string])[] = [
  [/CC BY 4\.0/, "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"],
  [/dl-de\/by-2-0/, "DL-DE-BY-2.0", "https://www.govdata.de/dl-de/by-2-0"],
];

function licenceOf(title: string): object {
  const found = known.find(([pattern]) => pattern.test(title));
  return found === undefined ? { name: "other", title } : { name: found[1], title, path: found[2] };
}
