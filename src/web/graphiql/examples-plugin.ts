import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { createElement, useEffect, useState } from "react";
import type { Example } from "./examples.js";

type Language = "de" | "en";

const words = {
  de: { heading: "Fragen", examples: "Beispiele", questions: "Was man fragen kann", other: "English" },
  en: { heading: "Questions", examples: "Examples", questions: "What can be asked", other: "Deutsch" },
} as const;

/** A panel with all questions in the reader's language, or the other one. A click opens one in a new tab. */
export function examplesPlugin(examples: readonly Example[]) {
  return { title: "Questions · Fragen", icon: Icon, content: () => createElement(Panel, { examples }) };
}

function Icon() {
  return createElement(
    "svg",
    { viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", strokeWidth: 1.5 },
    createElement("path", {
      d: "M9 9a3 3 0 1 1 4 2.8c-.7.3-1 .9-1 1.7v.5M12 17.5v.1M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0",
    }),
  );
}

function Panel({ examples }: { examples: readonly Example[] }) {
  const { addTab } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs.length);
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }));
  const [language, setLanguage] = useState<Language>(navigator.language.startsWith("de") ? "de" : "en");
  const [wanted, setWanted] = useState<Example | null>(null);

  // The new tab is open after the next render; only then do the editors show it.
  useEffect(() => {
    if (wanted === null) return;
    queryEditor?.setValue(wanted.query);
    variableEditor?.setValue(wanted.variables);
    setWanted(null);
  }, [tabs]);

  const open = (example: Example) => () => {
    setWanted(example);
    addTab();
  };
  const item = (example: Example) =>
    createElement(
      "li",
      { key: example.name },
      createElement(
        "button",
        { type: "button", className: "graphiql-un-styled", onClick: open(example) },
        example.title[language],
      ),
    );
  const list = (heading: string, listed: readonly Example[]) => [
    createElement("h3", { key: heading }, heading),
    createElement("ul", { key: `${heading} list` }, listed.map(item)),
  ];
  const text = words[language];
  const other = language === "de" ? "en" : "de";
  return createElement(
    "section",
    { className: "examples", lang: language },
    createElement("h2", null, text.heading),
    createElement("button", { type: "button", lang: other, onClick: () => setLanguage(other) }, text.other),
    ...list(
      text.examples,
      examples.filter((example) => example.number === null),
    ),
    ...list(text.questions, examples.filter((example) => example.number !== null).sort(byNumber)),
  );
}

function byNumber(a: Example, b: Example): number {
  return (a.number ?? 0) - (b.number ?? 0);
}
