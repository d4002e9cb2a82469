/** Something in a data package that is not as it has to be, and where. */
export interface Fault {
  readonly file: string;
  /** The line of the file, counted from 1, where the cell begins. */
  readonly line: number;
  /** The column's name; several joined by `+`; a path in `datapackage.json`; `(file)` for the file as a whole. */
  readonly column: string;
  readonly came: string;
  readonly expected: string;
}

/** Stands for the column where a fault is one of the file as a whole. */
export const wholeFile = "(file)";

/** One line for people: `file:line:column: came …, expected …`. */
export function formatFault(fault: Fault): string {
  return `${fault.file}:${fault.line}:${fault.column}: came ${fault.came}, expected ${fault.expected}`;
}

const longest = 80;

/** A text as it is shown in a fault: in quotation marks, line breaks escaped, cut when it is long. */
export function shown(text: string): string {
  return text === "" ? "nothing" : JSON.stringify(cut(text));
}

/** A text that is not longer than a line of faults can bear. */
export function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
