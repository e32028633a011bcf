import type { SheetField } from "../../../../server/src/contract/index.ts";
import { readSheet } from "../../../../server/src/convert/readSheet.ts";
import { tidySheet } from "../../../../server/src/desk/sheet/tidySheet.ts";

const fields: SheetField[] = [
  { target: "claim.since", column: "Date", value: "", words: {} },
  { target: "claim.share_pct", column: "Share", value: "", words: {} },
];

async function tidied(date: string, share: string) {
  const bytes = Buffer.from(`Date,Share,Other\n"${date}","${share}",2026/3/1\n`);
  const sheet = await readSheet({ file: "a.csv", bytes }, undefined);
  return [...(tidySheet(sheet, fields).rows[0]?.cells.values() ?? [])];
}

test.each([
  ["2026/3/1", "2026-03-01"],
  ["2026.03", "2026-03"],
  ["2026年3月11日", "2026-03-11"],
  ["2026年", "2026"],
  ["2026-03-11", "2026-03-11"],
  ["Mar 2026", "2026-03"],
  ["11 March 2026", "2026-03-11"],
  ["3/1/2026", "3/1/2026"],
  ["20260311", "20260311"],
])("the date %s becomes %s, and only in columns of dates", async (written, date) => {
  expect(await tidied(written, "")).toEqual([date, "", "2026/3/1"]);
});

test("a share may have its sign", async () => {
  expect((await tidied("2026", "51 %"))[1]).toBe("51");
});
