import type { About } from "../about.js";
import type { Example } from "../examples.js";
import { html, page, type Html } from "./html.js";

/** What the start page leads to. */
export interface StartPage {
  readonly about: About;
  readonly examples: readonly Example[];
  readonly sandbox: boolean;
}

/** The page at `/`: what this is, whose data, of when, under which licence, and where to ask. */
export function startPage({ about, examples, sandbox }: StartPage): string {
  return page(
    "Bildungsgraph",
    html`<main>
      <h1>Bildungsgraph</h1>
      <p lang="de">
        Die kommunale Bildungslandschaft in Deutschland als Graph: welche Kommunen welche Bausteine nutzen,
        mit wem und seit wann, jede Aussage mit ihrer Quelle. Hier kann jeder fragen.
      </p>
      <p>
        Municipal education landscapes in Germany as a graph: which municipalities use which building blocks,
        with whom and since when, every statement with its source. Anybody may ask.
      </p>
      <p class="counts">
        <b>${count(about.things)}</b> things · <b>${count(about.statements)}</b> statements ·
        <b>${count(about.sources)}</b> sources
      </p>
      <ul class="doors">
        <li>
          <a href="/graphiql">GraphiQL</a> <span lang="de">Fragen stellen, ohne etwas einzurichten</span> ·
          ask in the browser, nothing to install
        </li>
        ${sandboxDoor(sandbox)}
        <li>
          <a href="/questions">/questions</a>
          <span lang="de">alle Fragen mit Adresse, Antworten auch als Datei</span> · every question by its
          address, answers as files, too
        </li>
        <li>
          <a href="/graphql">/graphql</a> <span lang="de">die Adresse für Programme</span> · the address for
          programs: <code>POST</code> with <code>Content-Type: application/json</code>
        </li>
      </ul>
      ${exampleList(examples)}
      <h2><span lang="de">Die Daten</span> · The data</h2>
      <dl>
        ${fact("Stand · As of", about.date)} ${fact("Version", about.version)}
        ${fact("Lizenz · Licence", about.licence)} ${fact("Zitieren als · Cite as", about.citation)}
        ${fact("Engine", about.engine === "neo4j" ? "Neo4j" : "embedded")}
      </dl>
    </main>`,
  );
}

/** 1712 as 1,712. */
const count = (n: number): string => n.toLocaleString("en-GB");

const sandboxDoor = (offered: boolean): Html =>
  offered
    ? html`<li>
        <a href="/sandbox">Apollo Sandbox</a> <span lang="de">braucht Internet</span> · needs internet
      </li>`
    : html``;

const exampleList = (examples: readonly Example[]): Html =>
  examples.length === 0
    ? html``
    : html`<h2><span lang="de">Beispielfragen</span> · Example questions</h2>
        <ul>
          ${examples
            .filter(({ number }) => number === null)
            .map(
              ({ name, title }) =>
                html`<li>
                  <a href="/graphiql?example=${name}"><span lang="de">${title.de}</span> · ${title.en}</a>
                </li> `,
            )}
        </ul>`;

const fact = (name: string, value: string | null): Html =>
  value === null
    ? html``
    : html`<dt>${name}</dt>
        <dd>${value}</dd>`;
