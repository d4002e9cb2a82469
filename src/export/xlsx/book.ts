import { documentText, leaf, rootElement, type XMLBuilder } from "../xml.js";
import { columnLetters, type Sheet, sheetText } from "./sheet.js";
import { Strings } from "./strings.js";
import { styleSheet } from "./styles.js";
import { type Entry, zipOf } from "./zip.js";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const package_ = "http://schemas.openxmlformats.org/package/2006";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook (Office Open XML) with the least that Excel and LibreOffice ask for. The same sheets give the same bytes. */
export function bookOf(sheets: readonly Sheet[]): Generator<Uint8Array> {
  const strings = new Strings();
  const parts: readonly Part[] = [
    ...sheets.map((sheet, at) => ({
      path: `worksheets/sheet${at + 1}.xml`,
      type: "worksheet",
      text: () => sheetText(sheet, strings),
    })),
    { path: "styles.xml", type: "styles", text: () => documentText(styleSheet(), {}) },
    { path: "sharedStrings.xml", type: "sharedStrings", text: () => strings.text() },
  ];
  return zipOf([
    entry("[Content_Types].xml", () => contentTypes(parts)),
    entry("_rels/.rels", () => relationships([{ target: "xl/workbook.xml", type: "officeDocument" }])),
    entry("xl/workbook.xml", () => workbook(sheets)),
    entry("xl/_rels/workbook.xml.rels", () =>
      relationships(parts.map(({ path, type }) => ({ target: path, type }))),
    ),
    ...parts.map(({ path, text }) => ({ name: `xl/${path}`, text: later(text) })),
  ]);
}

interface Part {
  readonly path: string;
  readonly type: string;
  readonly text: () => Iterable<string>;
}

function entry(name: string, root: () => XMLBuilder): Entry {
  return { name, text: later(() => documentText(root(), {})) };
}

/** Made only when it is read: the list of texts is complete when the sheets are written. */
function* later(text: () => Iterable<string>): Generator<string> {
  yield* text();
}

function contentTypes(parts: readonly Part[]): XMLBuilder {
  const types = rootElement("Types", { xmlns: `${package_}/content-types` });
  leaf(types, "Default", {
    Extension: "rels",
    ContentType: "application/vnd.openxmlformats-package.relationships+xml",
  });
  leaf(types, "Override", { PartName: "/xl/workbook.xml", ContentType: `${contentType}.sheet.main+xml` });
  for (const { path, type } of parts)
    leaf(types, "Override", { PartName: `/xl/${path}`, ContentType: `${contentType}.${type}+xml` });
  return types;
}

function relationships(targets: readonly { readonly target: string; readonly type: string }[]): XMLBuilder {
  const made = rootElement("Relationships", { xmlns: `${package_}/relationships` });
  targets.forEach(({ target, type }, at) =>
    leaf(made, "Relationship", { Id: `rId${at + 1}`, Type: `${office}/${type}`, Target: target }),
  );
  return made;
}

function workbook(sheets: readonly Sheet[]): XMLBuilder {
  const book = rootElement("workbook", { xmlns: main, "xmlns:r": office });
  const list = book.ele("sheets");
  sheets.forEach(({ name }, at) => leaf(list, "sheet", { name, sheetId: at + 1, "r:id": `rId${at + 1}` }));
  const filtered = sheets.map((sheet, at) => ({ sheet, at })).filter(({ sheet }) => sheet.hasFilter);
  if (filtered.length > 0) {
    const names = book.ele("definedNames");
    for (const { sheet, at } of filtered)
      names
        .ele("definedName", { name: "_xlnm._FilterDatabase", localSheetId: String(at), hidden: "1" })
        .txt(rangeOf(sheet));
  }
  return book;
}

function rangeOf({ name, columns, rows }: Sheet): string {
  return `'${name}'!$A$1:$${columnLetters(Math.max(1, columns.length) - 1)}$${rows.length + 1}`;
}
