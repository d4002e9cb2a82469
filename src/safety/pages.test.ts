import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Browser, chromium } from "playwright-core";
import { type StandIn, startStandIn } from "../testing/stand-in-server.js";
import { report } from "./figures.js";

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const isThere = existsSync(executablePath);
const isRequired = process.env["CI"] === "true";

/** What a browser says of a page. */
interface Visit {
  /** What the page's own policy kept it from. */
  readonly refusals: readonly string[];
  /** Requests to other servers. */
  readonly foreign: readonly string[];
  readonly errors: readonly string[];
}

const title = isThere
  ? "check 21: a page of ours"
  : `check 21 (there is no Chromium at ${executablePath}; set CHROMIUM_PATH)`;

(isThere || isRequired ? describe : describe.skip)(title, () => {
  let api: StandIn;
  let browser: Browser;
  const visits: Visit[] = [];
  beforeAll(async () => {
    api = await startStandIn({ webDir: fileURLToPath(new URL("../../dist/web", import.meta.url)) });
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  }, 60_000);
  afterAll(async () => {
    const sum = (what: keyof Visit): number => visits.reduce((count, visit) => count + visit[what].length, 0);
    report({
      check: 21,
      what: `${visits.length} pages in Chromium: refusals by their policy, requests to other servers`,
      target: "0; 0",
      measured: `${sum("refusals")}; ${sum("foreign")}`,
    });
    await browser.close();
    await api.server.stop();
  });

  async function visit(path: string, isReady: string): Promise<Visit> {
    const page = await browser.newPage();
    const refusals: string[] = [];
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on("console", (message) => {
      if (/Content.Security.Policy/i.test(message.text())) refusals.push(message.text());
      else if (message.type() === "error") errors.push(message.text());
    });
    page.on("pageerror", ({ message }) => errors.push(message));
    page.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== api.url)
        foreign.push(request.url());
    });
    await page.goto(api.url + path);
    await page.locator(isReady).first().waitFor({ timeout: 20_000 });
    await page.waitForLoadState("networkidle");
    await page.close();
    return { refusals, foreign, errors };
  }

  it.each([
    ["/", "h1"],
    ["/questions", "h1"],
    ["/sandbox", "button"],
    // Its editor has drawn the text, so its scripts and its workers run.
    ["/graphiql", ".graphiql-query-editor .view-line"],
  ])(
    "keeps to its policy and asks no other server: %s",
    async (path, isReady) => {
      const seen = await visit(path, isReady);
      visits.push(seen);
      expect(seen).toEqual({ refusals: [], foreign: [], errors: [] });
    },
    60_000,
  );

  it("would be found out: what its policy forbids is heard", async () => {
    const page = await browser.newPage();
    const heard: string[] = [];
    page.on("console", (message) => heard.push(message.text()));
    await page.goto(`${api.url}/`);
    await page.evaluate(
      'document.body.append(Object.assign(new Image(), { src: "https://evil.example/x" }))',
    );
    await page.waitForTimeout(300);
    await page.close();
    expect(heard.join("\n")).toMatch(/Content Security Policy/);
  });
});
