/** The cells of the table behind `<!-- table: name -->`, row by row without the heading. */
export function tableAt(markdown: string, name: string): readonly (readonly string[])[] {
  return linesAt(markdown, "table", name)
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map(cellsOf);
}

/** The entries of the list behind `<!-- list: name -->`. */
export function listAt(markdown: string, name: string): readonly string[] {
  return linesAt(markdown, "list", name)
    .filter((line) => line.startsWith("- "))
    .map((line) => line.slice(2));
}

/** The quotation behind `<!-- text: name -->`, in one line. */
export function textAt(markdown: string, name: string): string {
  const lines = linesAt(markdown, "text", name).filter((line) => line.startsWith(">"));
  return lines.map((line) => line.slice(1).trim()).join(" ");
}

/** The code blocks of one language. */
export function codeIn(markdown: string, language: string): readonly string[] {
  const blocks = markdown.matchAll(/^ *```(\w+)\n([\s\S]*?)^ *```$/gm);
  return [...blocks].filter(([, of]) => of === language).map(([, , code = ""]) => code);
}

/** What stands between single backticks, and the lines of code blocks. */
export function codeSpans(markdown: string): readonly string[] {
  const prose = markdown.replace(/^ *```[\s\S]*?^ *```$/gm, "");
  const blocks = ["sh", "ts"].flatMap((language) => codeIn(markdown, language));
  return [
    ...[...prose.matchAll(/`([^`]+)`/g)].map(([, span = ""]) => span),
    ...blocks.flatMap((block) => block.split("\n").map((line) => line.trim())),
  ].filter((span) => span !== "");
}

/** Where the links lead that stay within the project, without anchors. */
export function linksIn(markdown: string): readonly string[] {
  const links = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  return links.filter((link) => !/^(https?:|#)/.test(link)).map((link) => link.replace(/#.*$/, ""));
}

/** The document with other rows in the table behind `<!-- table: name -->`. Its columns are aligned by `npm run format`. */
export function withTable(markdown: string, name: string, rows: readonly (readonly string[])[]): string {
  const heading = linesAt(markdown, "table", name)
    .filter((line) => line.startsWith("|"))
    .slice(0, 2);
  return withLines(markdown, "table", name, "|", [
    ...heading,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
  ]);
}

/** The document with other entries in the list behind `<!-- list: name -->`. */
export function withList(markdown: string, name: string, entries: readonly string[]): string {
  return withLines(
    markdown,
    "list",
    name,
    "- ",
    entries.map((entry) => `- ${entry}`),
  );
}

function withLines(
  markdown: string,
  sort: string,
  name: string,
  beginning: string,
  lines: readonly string[],
): string {
  const old = linesAt(markdown, sort, name);
  const first = old.findIndex((line) => line.startsWith(beginning));
  const others = old.filter((line) => !line.startsWith(beginning));
  const before = first < 0 ? 2 : first;
  const now = [...others.slice(0, before), ...lines, ...others.slice(before)];
  return markdown.replace(old.join("\n"), () => now.join("\n"));
}

/** Up to the next heading or marker. */
function linesAt(markdown: string, sort: string, name: string): readonly string[] {
  const marker = `<!-- ${sort}: ${name} -->`;
  const [, after] = markdown.split(marker);
  if (after === undefined) throw new Error(`There is no ${marker}.`);
  const lines = after.split("\n");
  const end = lines.findIndex((line) => line.startsWith("#") || line.startsWith("<!--"));
  return end < 0 ? lines : lines.slice(0, end);
}

function cellsOf(row: string): readonly string[] {
  return row
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}
