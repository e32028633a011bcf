import { readDataset } from "../../../../server/src/dataset/readDataset.ts";
import { sampleWith, withFolder } from "../../../support/records/sampleData.ts";

/** The summary of Baogang Group as read from a cell with this text. */
async function summaryRead(cell: string): Promise<string | null | undefined> {
  const files = sampleWith("entities/organisations.csv", "Steel and rare earths.", cell);
  const { dataset, faults } = await withFolder(files, readDataset);
  expect(faults).toEqual([]);
  return dataset?.entities.find(({ id }) => id === "baogang-group")?.summary;
}

test.each([
  ["a formula", "=1+1", "=1+1"],
  ["a formula that calls a program", "\"=cmd|'/c calc'!A0\"", "=cmd|'/c calc'!A0"],
  ["a plus, a minus and an at sign in front", "+1-@x", "+1-@x"],
  ["a script tag", "<script>alert(1)</script>", "<script>alert(1)</script>"],
  ["Cypher and quotes", '"\'}) DETACH DELETE n //"""', "'}) DETACH DELETE n //\""],
  ["Arabic", "معادن نادرة", "معادن نادرة"],
  ["Hebrew", "מתכות נדירות", "מתכות נדירות"],
  ["Thai with marks above and below", "แม่เหล็กถาวร", "แม่เหล็กถาวร"],
  ["a Chinese character beyond the basic plane", "𨱏𫟷", "𨱏𫟷"],
  ["an emoji with its variation selector", "⚙️", "⚙️"],
  ["accents in composed form", "Société Générale", "Société Générale"],
  ["several blanks in a row", "a  b", "a  b"],
  ["a comma and doubled quotes in a quoted cell", '"a, ""b"""', 'a, "b"'],
  ["a line break in a quoted cell", '"first\nsecond"', "first\nsecond"],
  ["a Windows line break in a quoted cell", '"first\r\nsecond"', "first\nsecond"],
  ["words that programs take for something else", "null", "null"],
  ["a prototype's name", "__proto__", "__proto__"],
  ["nothing", "", null],
])("%s is text like any other", async (_what, cell, read) => {
  expect(await summaryRead(cell)).toBe(read);
});
