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
 * The tab that is open at the beginning: the example that the address asks for, else the one that was open at the last
 * visit, else the first example. GraphiQL keeps the tabs by itself, but shows the variables of the open one only when it
 * is told.
 */
function opened([first]: readonly Example[]): Tab | undefined {
  return (first?.name === asked ? undefined : keptTab()) ?? first;
}

interface Tab {
  readonly query: string | null;
  readonly variables: string | null;
}

function keptTab(): Tab | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem("graphiql:tabState") ?? "{}") as {
      tabs?: Tab[];
      activeTabIndex?: number;
    };
    return kept.tabs?.[kept.activeTabIndex ?? 0];
  } catch {
    return undefined;
  }
}

/** A tab at the first visit: every example, and the question that the address asks for. */
function isShown({ name, number }: Example): boolean {
  return number === null || name === asked;
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
        // The competency questions are in the panel; a tab for each would be too many.
        defaultTabs: examples.filter(isShown).map(({ query, variables }) => ({ query, variables })),
        plugins: [examplesPlugin(examples)],
        defaultEditorToolsVisibility: "variables",
        inputValueDeprecation: true,
        initialQuery: open?.query ?? "",
        initialVariables: open?.variables ?? "",
      },
      createElement(GraphiQL.Logo, null, createElement(Logo)),
    ),
  );
}

void show();
