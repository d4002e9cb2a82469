import { html, page } from "./html.js";

/** Where Apollo serves its Sandbox from. */
export const sandboxScript =
  "https://embeddable-sandbox.cdn.apollographql.com/v2/embeddable-sandbox.umd.production.min.js";

/** The page at `/sandbox`. Nothing of Apollo's is loaded before the visitor agrees; without internet it says so. */
export function sandboxPageText(firstQuestion: string): string {
  return page(
    "Apollo Sandbox · Bildungsgraph",
    html`<main id="consent">
        <h1>Apollo Sandbox</h1>
        <p lang="de">
          Apollo Sandbox ist ein Werkzeug der Firma Apollo. Wenn Sie es öffnen, lädt diese Seite Programme von
          apollographql.com; dabei erfährt Apollo Ihre Internet-Adresse und kann Ihre Nutzung messen. Ohne
          Internet geht es nicht; <a href="/graphiql">GraphiQL</a> schon.
        </p>
        <p>
          Apollo Sandbox is a tool of the company Apollo. When you open it, this page loads programs from
          apollographql.com; Apollo then learns your internet address and may measure your use. It does not
          work without internet; <a href="/graphiql">GraphiQL</a> does.
        </p>
        <p><button type="button" id="open">Öffnen · Open</button></p>
        <p id="failed" role="alert" hidden>
          <span lang="de"
            >Apollo Sandbox konnte nicht geladen werden; vermutlich fehlt das Internet.
            <a href="/graphiql">GraphiQL</a> geht ohne.</span
          >
          · Apollo Sandbox could not be loaded, probably because there is no internet.
          <a href="/graphiql">GraphiQL</a> works without.
        </p>
        <noscript>Apollo Sandbox needs JavaScript.</noscript>
      </main>
      <div id="sandbox" hidden data-script="${sandboxScript}" data-document="${firstQuestion}"></div>`,
    html`<script src="/assets/sandbox.js" defer></script>`,
  );
}
