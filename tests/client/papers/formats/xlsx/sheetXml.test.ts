import type { Sheet } from "../../../../../client/src/papers/formats/xlsx/Sheet.ts";
import { SharedTexts } from "../../../../../client/src/papers/formats/xlsx/sheetCells.ts";
import { linkValue } from "../../../../../client/src/papers/formats/xlsx/sheetColumns.ts";
import { sheetRelations, sheetXml } from "../../../../../client/src/papers/formats/xlsx/sheetXml.ts";

test("a sheet has no more links than Excel takes, and keeps the text of every cell", () => {
  const rows = Array.from({ length: 65_600 }, (_, place) => [linkValue(`id-${place}`, `https://example.org/${place}`)]);
  const sheet: Sheet = { name: "Sources", columns: [{ head: "Id", width: 10 }], rows };
  const texts = new SharedTexts();
  const xml = sheetXml(sheet, texts, { paper: "a4", foot: "" });
  expect(xml.match(/<hyperlink /g)).toHaveLength(65_530);
  expect(sheetRelations(sheet, 1)?.match(/<Relationship /g)).toHaveLength(65_530);
  expect(xml.match(/<c /g)).toHaveLength(65_601);
  expect(texts.xml()).toContain("id-65599");
});

test("an address that is longer than Excel follows is text", () => {
  expect(linkValue("the view", `https://example.org/?${"x".repeat(2_100)}`)).toBe("the view");
  expect(linkValue("the view", "https://example.org/?x")).toEqual({ text: "the view", href: "https://example.org/?x" });
});
