import type { Bilingual } from "../asked.js";
import type { Cell } from "../cells.js";
import type { Collected } from "../collect.js";
import type { Column } from "../columns.js";
import type { SourceFact } from "../landscape.js";
import { bookOf } from "./book.js";
import type { Sheet } from "./sheet.js";

const words = {
  data: { de: "Daten", en: "Data" },
  sources: { de: "Quellen", en: "Sources" },
  about: { de: "Angaben", en: "About" },
  what: { de: "Angabe", en: "What" },
  value: { de: "Wert", en: "Value" },
} satisfies Record<string, Bilingual>;

/** An answer as a workbook: its rows, the sources they rest on, and what the file says of itself. */
export function writeXlsx(answer: Collected, language: "de" | "en" = "de"): Generator<Uint8Array> {
  const { table, rows, facts, remarks } = answer;
  const said = (word: keyof typeof words): string => words[word][language];
  return bookOf([
    {
      name: said("data"),
      columns: table.columns.map((column) => ({
        name: column.name,
        width: widthOf(column),
        isText: !["integer", "number", "boolean"].includes(column.type),
      })),
      rows,
      hasFilter: true,
    },
    { name: said("sources"), ...sourcesSheet([...facts.sources.values()]), hasFilter: true },
    {
      name: said("about"),
      columns: [
        { name: said("what"), width: 40, isText: true },
        { name: said("value"), width: 120, isText: true },
      ],
      rows: remarks.map(({ label, text }) => [label, text]),
      hasFilter: false,
    },
  ]);
}

function sourcesSheet(sources: readonly SourceFact[]): Pick<Sheet, "columns" | "rows"> {
  const more = [...new Set(sources.flatMap(({ properties }) => properties.map(({ name }) => name)))];
  const column = (name: string, width: number) => ({ name, width, isText: true });
  return {
    columns: [
      column("id", 20),
      column("citation", 80),
      column("url", 60),
      ...more.map((name) => column(name, 24)),
    ],
    rows: sources.map(({ id, citation, url, properties }): readonly Cell[] => [
      id,
      citation,
      url,
      ...more.map((name) => properties.find((p) => p.name === name)?.value ?? null),
    ]),
  };
}

function widthOf({ name, type }: Column): number {
  const usual = name.endsWith("label") ? 36 : type === "text" ? 20 : type === "list" ? 30 : 12;
  return Math.max(usual, name.length + 4);
}
