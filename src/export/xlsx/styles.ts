import { leaf, rootElement, type XMLBuilder } from "../xml.js";

/** The formats of cells, by their place in the list of formats. */
export const styles = { plain: 0, heading: 1, text: 2 } as const;

/** Plain cells; bold ones for headings; cells that are text whatever stands in them. */
export function styleSheet(): XMLBuilder {
  const sheet = rootElement("styleSheet", {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  });
  const fonts = sheet.ele("fonts", { count: "2" });
  for (const isBold of [false, true]) {
    const font = fonts.ele("font");
    if (isBold) font.ele("b");
    leaf(font, "sz", { val: 11 });
    leaf(font, "name", { val: "Calibri" });
  }
  const fills = sheet.ele("fills", { count: "2" });
  for (const patternType of ["none", "gray125"]) fills.ele("fill").ele("patternFill", { patternType });
  const border = sheet.ele("borders", { count: "1" }).ele("border");
  for (const side of ["left", "right", "top", "bottom", "diagonal"]) border.ele(side);
  const usual = { fontId: "0", fillId: "0", borderId: "0" };
  leaf(sheet.ele("cellStyleXfs", { count: "1" }), "xf", { numFmtId: 0, ...usual });
  const formats = sheet.ele("cellXfs", { count: "3" });
  leaf(formats, "xf", { numFmtId: 0, ...usual, xfId: 0 });
  leaf(formats, "xf", { numFmtId: 0, ...usual, fontId: 1, xfId: 0, applyFont: 1 });
  leaf(formats, "xf", { numFmtId: 49, ...usual, xfId: 0, applyNumberFormat: 1 });
  leaf(sheet.ele("cellStyles", { count: "1" }), "cellStyle", { name: "Normal", xfId: 0, builtinId: 0 });
  return sheet;
}
