import { readFileSync } from "node:fs";
import { expect, it } from "@jest/globals";
import { publicLimits } from "../limits/limits.js";
import { turnsOf } from "../limits/turns.js";
import { createMetrics } from "./metrics.js";

interface Dashboard {
  readonly panels: readonly {
    readonly title: string;
    readonly targets: readonly { readonly expr: string }[];
  }[];
}

const file = new URL("./dashboard.json", import.meta.url);
const { panels } = JSON.parse(readFileSync(file, "utf8")) as Dashboard;
const turns = turnsOf(publicLimits);
const { registry } = createMetrics({ turns, files: turns }, new Set());
const metrics = await registry.getMetricsAsJSON();

/** What is asked for: a counter or a gauge by its name, a histogram by one of its three parts. */
const names = new Set(
  metrics.flatMap(({ name, type }) =>
    String(type) === "histogram" ? ["_bucket", "_sum", "_count"].map((part) => name + part) : [name],
  ),
);
const asked = panels.flatMap(({ title, targets }) =>
  targets.flatMap(({ expr }) =>
    [...expr.matchAll(/\b(?:bildungsgraph|nodejs|process)_\w+/g)].map(([name]) => ({ title, name })),
  ),
);

it("asks only for what is measured", () => {
  expect(asked.length).toBeGreaterThanOrEqual(panels.length);
  expect(asked.filter(({ name }) => !names.has(name))).toEqual([]);
});

it("shows everything of ours that is measured", () => {
  const own = metrics.map(({ name }) => name).filter((name) => name.startsWith("bildungsgraph_"));
  expect(own.length).toBeGreaterThan(5);
  const isShown = (name: string): boolean => asked.some((one) => one.name.startsWith(name));
  expect(own.filter((name) => !isShown(name))).toEqual([]);
});

it("asks for the labels that there are", () => {
  const known = ["operation", "code", "name", "lane", "state", "le"];
  const grouped = panels.flatMap(({ targets }) =>
    targets.flatMap(({ expr }) =>
      [...expr.matchAll(/by \(([^)]+)\)/g)].flatMap(([, list = ""]) => list.split(", ")),
    ),
  );
  expect(grouped.filter((label) => !known.includes(label))).toEqual([]);
});
