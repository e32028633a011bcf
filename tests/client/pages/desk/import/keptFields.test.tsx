import type { SheetField } from "@atlas/server/contract";
import { keepFields, keptFields } from "../../../../../client/src/pages/desk/import/useSheet.ts";

const field = (column: string, value = ""): SheetField => ({ target: "claim.subject", column, value, words: {} });

beforeEach(() => localStorage.clear());

test("a file with the same headings is read as the last one, also with a column more", () => {
  keepFields([field("Seller")]);
  keepFields([field("Verkäufer")]);
  keepFields([field("Seller", "Somebody")]);
  expect(keptFields(["Seller", "Buyer", "What is wrong"])).toEqual([field("Seller", "Somebody")]);
  expect(keptFields(["Buyer"])).toBeNull();
});

test("what something else stored is no mapping", () => {
  localStorage.setItem("atlas-sheet-columns", '{"a":1}');
  expect(keptFields(["Seller"])).toBeNull();
  localStorage.setItem("atlas-sheet-columns", "[[1]]");
  expect(keptFields(["Seller"])).toBeNull();
});
