import { expect, it } from "@jest/globals";
import { parse } from "graphql";
import { documentsWithin } from "./documents.js";

const document = (name: string) => parse(`query ${name} { word }`);

it("keeps documents, the last ones that were asked for, within what it may take", async () => {
  const documents = documentsWithin(140 * 40);
  await documents.set("a", document("A"));
  await documents.set("b", document("B"));
  expect(await documents.get("a")).toEqual(document("A"));
  await documents.set("c", document("C"));
  expect(await documents.get("b")).toBeUndefined();
  expect(await documents.get("a")).toBeDefined();
  await documents.delete("a");
  expect(await documents.get("a")).toBeUndefined();
});
