import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { createElement, useEffect, useState } from "react";
import type { Example } from "./examples.js";

/** A panel with the example questions, for visitors who closed their tabs. A click opens one in a new tab. */
export function examplesPlugin(examples: readonly Example[]) {
  return { title: "Example questions", icon: Icon, content: () => createElement(Panel, { examples }) };
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
        example.title,
      ),
    );
  return createElement(
    "section",
    { className: "examples" },
    createElement("h2", null, "Example questions"),
    createElement("ul", null, examples.map(item)),
  );
}
