import type { AnswerPage, Asked, World } from "./asked.js";
import type { Collected } from "./collect.js";
import { type Shape, shapeOf } from "./shape.js";

/** An answer with what is needed to ask again: the question, its text and variables, whose the data are, and all pages as one. */
export function jsonOf(world: World, asked: Asked, { pages, isCut, remarks }: Collected): object {
  const { question, name, variables, about } = asked;
  const { licence, date, version, citation } = about;
  const { title, description, counts } = question;
  const cut = remarks.find(({ key }) => key === "cut");
  return {
    question: { name, title, description, counts, operation: asked.document.loc?.source.body },
    variables,
    about: { licence, date, version, citation, isCut, ...(cut === undefined ? {} : { cut: cut.text }) },
    data: mergedPages(pages, question.page, shapeOf(world.schema, asked.document)),
  };
}

/** The pages as one answer: the paged connection's lists one after the other, all else as in the first page. */
function mergedPages(pages: readonly AnswerPage[], page: string | undefined, shape: Shape): unknown {
  const [first, ...rest] = pages.map((data) => asSelected(data, shape));
  if (page === undefined || first === undefined) return first ?? null;
  const keys = page.split(".");
  const whole = at(first, keys);
  for (const data of rest) {
    const more = at(data, keys);
    if (whole === null || more === null) continue;
    for (const [key, value] of Object.entries(more)) {
      const known = whole[key];
      whole[key] = isList(known) && isList(value) ? [...known, ...value] : value;
    }
  }
  return first;
}

/** Only what the operation selects, in its order: the types that were asked for beside it are left out. */
function asSelected(value: unknown, shape: Shape): unknown {
  if (Array.isArray(value)) return value.map((item) => asSelected(item, shape));
  if (typeof value !== "object" || value === null || shape.fields.length === 0) return value;
  const item = value as Record<string, unknown>;
  return Object.fromEntries(
    shape.fields
      .filter(({ key }) => Object.hasOwn(item, key))
      .map((field) => [field.key, asSelected(item[field.key], field)]),
  );
}

function at(value: unknown, keys: readonly string[]): Record<string, unknown> | null {
  const found = keys.reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown> | null | undefined)?.[key],
    value,
  );
  return typeof found === "object" && found !== null ? (found as Record<string, unknown>) : null;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
