import { describe, expect, it } from "@jest/globals";
import { codeIn, codeSpans, linksIn, listAt, tableAt, textAt, withList, withTable } from "./markdown.js";

const document = `# Title

See [the map](src/README.md#rooms) and [elsewhere](https://example.org/).

<!-- table: one -->

| A | B |
| --- | --- |
| \`x\` | y |

After the table, \`npm test\`.

<!-- list: two -->

- first
- second

\`\`\`sh
npm ci && npm start
\`\`\`

<!-- text: three -->

> in two
> lines
`;

describe("a document in Markdown", () => {
  it("is read by its markers", () => {
    expect(tableAt(document, "one")).toEqual([["`x`", "y"]]);
    expect(listAt(document, "two")).toEqual(["first", "second"]);
    expect(textAt(document, "three")).toBe("in two lines");
    expect(() => tableAt(document, "two")).toThrow("There is no <!-- table: two -->");
  });

  it("is read for code and for links within the project", () => {
    expect(codeIn(document, "sh")).toEqual(["npm ci && npm start\n"]);
    expect(codeSpans(document)).toEqual(["x", "npm test", "npm ci && npm start"]);
    expect(linksIn(document)).toEqual(["src/README.md"]);
  });

  it("gets other rows and entries, and keeps the rest", () => {
    const changed = withList(withTable(document, "one", [["$1", "z"]]), "two", ["third"]);
    expect(changed).toBe(
      document.replace("| `x` | y |", () => "| $1 | z |").replace("- first\n- second", "- third"),
    );
  });
});
