import { type Definition, index, unique } from "../graph/migrate.js";
import type { Kind, Model } from "./concept.js";

/** Every constraint and index that the statements about things start from: ids, names, and what lists are ordered by. */
export function definitionsOf(model: Model): readonly Definition[] {
  return [
    unique("Entity", "id"),
    index("Entity", "nameKey"),
    unique("Package", "id"),
    ...[...model.kinds, model.source].flatMap((kind) =>
      labelsOf(kind).flatMap((label) => ofLabel(kind, label)),
    ),
  ];
}

function labelsOf(kind: Kind): readonly string[] {
  return [kind.label, ...(kind.views ?? []).map((view) => view.label)];
}

function ofLabel(kind: Kind, label: string): readonly Definition[] {
  const ordered = kind.columns.filter((c) => ["integer", "number", "date"].includes(c.kind) && !c.isHidden);
  return [unique(label, "id"), index(label, "nameKey"), ...ordered.map((c) => index(label, c.property))];
}
