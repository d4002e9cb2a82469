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

/** The example that the address asks for: `?example=<name>`. */
const asked = new URLSearchParams(location.search).get("example");

/** The example that the address asks for comes first. */
function wantedFirst(examples: readonly Example[]): readonly Example[] {
  const wanted = examples.filter((example) => example.name === asked);
  return [...wanted, ...examples.filter((example) => example.name !== asked)];
}

/**
 * The example that is open at the beginning: the first for a new visitor, for whom GraphiQL would forget the variables of
 * the first tab; none for one whose tabs GraphiQL has kept, unless the address asks for one.
 */
function opened([first]: readonly Example[]): Example | undefined {
  const isNew = localStorage.getItem("graphiql:tabState") === null;
  return isNew || first?.name === asked ? first : undefined;
}

function Logo() {
  return createElement("a", { href: "/" }, "Bildungsgraph");
}

async function show(): Promise<void> {
  const examples = wantedFirst(await readExamples());
  const open = opened(examples);
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
        inputValueDeprecation: true,
        ...(open && { initialQuery: open.query, initialVariables: open.variables }),
      },
      createElement(GraphiQL.Logo, null, createElement(Logo)),
    ),
  );
}

void show();
