import type { AnswerPage, Asked, Bilingual } from "./asked.js";

/** One thing that a file says of itself. */
export interface Remark {
  readonly key: string;
  /** For people, in the file's language. */
  readonly label: string;
  readonly text: string;
}

/** What every file says of itself where its format has a place: the question, what was asked, whose the data are and of when. */
export function remarksOf(
  asked: Omit<Asked, "document">,
  cautions: readonly string[],
  cutAfter: number | null,
): readonly Remark[] {
  const { question, name, variables, about, language = "de" } = asked;
  const remark = (key: keyof typeof labels, text: string | null | undefined): readonly Remark[] =>
    text === null || text === undefined || text === "" ? [] : [{ key, label: labels[key][language], text }];
  return [
    remark("question", question.title[language]),
    remark("name", name),
    remark("description", question.description?.[language]),
    remark("counts", question.counts?.[language]),
    ...Object.entries(variables).map(([variable, value]): readonly Remark[] => {
      const meaning = question.variables?.[variable]?.[language];
      const label = `${labels.variable[language]} ${variable}${meaning === undefined ? "" : `: ${meaning}`}`;
      return [{ key: `variable ${variable}`, label, text: JSON.stringify(value) }];
    }),
    ...cautions.map((caution) => remark("caution", caution)),
    cutAfter === null ? [] : remark("cut", cutNote(language, cutAfter)),
    remark("licence", about.licence),
    remark("date", about.date),
    remark("version", about.version),
    remark("citation", about.citation),
  ].flat();
}

/** Says that an answer has more rows than a file holds. */
export function cutNote(language: "de" | "en" | undefined, rows: number): string {
  return language === "en"
    ? `Cut after ${rows.toLocaleString("en")} rows; the answer has more.`
    : `Nach ${rows.toLocaleString("de")} Zeilen abgeschnitten; die Antwort hat mehr.`;
}

/** The cautions that an answer carries, each once. */
export function cautionsOf(page: AnswerPage): readonly string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        if (key === "caution" && typeof inner === "string") found.add(inner);
        else visit(inner);
      }
  };
  visit(page);
  return [...found];
}

const labels = {
  question: { de: "Frage", en: "Question" },
  name: { de: "Name der Frage", en: "Name of the question" },
  description: { de: "So ist die Antwort zu lesen", en: "How to read the answer" },
  counts: { de: "Was zählt", en: "What counts" },
  variable: { de: "Variable", en: "Variable" },
  caution: { de: "Vorsicht", en: "Caution" },
  cut: { de: "Abgeschnitten", en: "Cut" },
  licence: { de: "Lizenz", en: "Licence" },
  date: { de: "Stand der Daten", en: "Date of the data" },
  version: { de: "Version der Daten", en: "Version of the data" },
  citation: { de: "Zitiervorschlag", en: "How to cite" },
} satisfies Record<string, Bilingual>;
