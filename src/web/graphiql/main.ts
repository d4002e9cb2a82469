import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { GraphiQL } from "graphiql";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { readExamples, type Example } from "./examples.js";
import { examplesPlugin } from "./examples-plugin.js";

/** Sends a question to the API that served this page. */
async function ask(question: object): Promise<unknown> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify(question),
  });
  return response.json();
}

/** The example that the address asks for (`?example=<name>`) comes first and is open. */
function wantedFirst(examples: readonly Example[]): readonly Example[] {
  const name = new URLSearchParams(location.search).get("example");
  const wanted = examples.filter((example) => example.name === name);
  return [...wanted, ...examples.filter((example) => example.name !== name)];
}

function Logo() {
  return createElement("a", { href: "/" }, "Bildungsgraph");
}

async function show(): Promise<void> {
  const examples = wantedFirst(await readExamples());
  const asked = new URLSearchParams(location.search).has("example") ? examples[0] : undefined;
  const root = document.getElementById("graphiql");
  if (root === null) throw new Error("The page has no place for GraphiQL.");
  root.className = "";
  createRoot(root).render(
    createElement(
      GraphiQL,
      {
        fetcher: ask,
        defaultTabs: examples.map(({ query, variables }) => ({ query, variables })),
        plugins: [examplesPlugin(examples)],
        defaultEditorToolsVisibility: "variables",
        ...(asked && { initialQuery: asked.query, initialVariables: asked.variables }),
      },
      createElement(GraphiQL.Logo, null, createElement(Logo)),
    ),
  );
}

void show();
