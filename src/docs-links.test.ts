import { describe, expect, it } from "@jest/globals";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectDir } from "./project-dir.js";
import { codeSpans, linksIn, listAt } from "./testing/markdown.js";

const read = (path: string): string => readFileSync(join(projectDir(), path), "utf8");

const documents = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"],
  ...["schema/README.md", "seed/README.md", "src/README.md"],
  ...readdirSync(join(projectDir(), "src/decisions")).map((file) => `src/decisions/${file}`),
].filter((path) => existsSync(join(projectDir(), path)));

describe.each(documents)("%s", (path) => {
  const text = read(path);

  it("names commands that there are", () => {
    expect(
      codeSpans(text)
        .flatMap(commandsIn)
        .filter((command) => !exists(command)),
    ).toEqual([]);
  });

  it("leads to files that there are", () => {
    const links = linksIn(text).map((link) => join(dirname(path), link));
    const named = codeSpans(text).filter((span) => /^(src|schema|seed|\.ci|\.cspell)\/[\w./-]+$/.test(span));
    expect([...links, ...named].filter((file) => !existsSync(join(projectDir(), file)))).toEqual([]);
  });
});

it("lists every decision in src/README.md", () => {
  const decisions = readdirSync(join(projectDir(), "src/decisions"))
    .sort()
    .map((file) => {
      const title = /^# \d+\. (.+)$/m.exec(read(`src/decisions/${file}`))?.[1] ?? "";
      return `[${title}](decisions/${file})`;
    });
  expect(listAt(read("src/README.md"), "decisions")).toEqual(decisions);
});

/** The commands of a line that depend on something in the project: `npm run emit`, `node dist/src/main.js`. */
function commandsIn(line: string): readonly string[] {
  const command =
    /\b(npm (?:run (?:--silent )?[\w:]+|start|test|ci)|node (?:--\S+ )*[\w./-]+|docker compose|bash [\w./-]+)/g;
  return line.match(command) ?? [];
}

function exists(command: string): boolean {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const [program, ...words] = command.split(" ");
  const last = words.at(-1) ?? "";
  if (program === "npm") return last === "ci" || last in scripts;
  const file = program === "docker" ? "docker-compose.yml" : last.replace(/^dist\/(.*)\.js$/, "$1.ts");
  return existsSync(join(projectDir(), file));
}
