import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { cellName } from "../../../../../client/src/papers/formats/xlsx/sheetCells.ts";
import { writeXlsx } from "../../../../../client/src/papers/formats/xlsx/writeXlsx.ts";
import { frozenBriefing } from "../../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../../support/records/briefingOf.ts";
import { OfficeFile } from "../../../../support/records/officeFile.ts";
import { sheets } from "./sheets.ts";

afterEach(() => setLanguage("en"));

test("stores every date as a date, shows of it what is known, and says how precise it is", async () => {
  const briefing = await frozenBriefing(briefingViews[3]);
  const dates = ["2025", "2025-03", "2025-03-12", "1685", null];
  const entities = dates.map((founded, place) => ({ ...briefing.entities[0], id: `e${place}`, founded }));
  // Copies of an entity with other dates.
  const bytes = writeXlsx({ ...briefing, entities: entities as typeof briefing.entities });
  const { Entities } = await sheets(bytes);
  expect(Entities?.map((row) => [row.Founded, row["Founded: known to the"]])).toEqual([
    [new Date("2025-01-01"), "year"],
    [new Date("2025-03-01"), "month"],
    [new Date("2025-03-12"), "day"],
    [null, "1685, before the dates of spreadsheets"],
    [null, null],
  ]);
  const file = new OfficeFile(bytes);
  const place = Object.keys(Entities?.[0] ?? {}).indexOf("Founded");
  const formats = [1, 2, 3].map((line) => formatOf(file, "xl/worksheets/sheet1.xml", cellName(place, line)));
  expect(formats).toEqual(["yyyy", "yyyy\\-mm", "yyyy\\-mm\\-dd"]);
});

test("shows large figures with separators, and fractions in full", async () => {
  const briefing = await frozenBriefing(briefingViews[3]);
  const claims = briefing.claims.slice(0, 2).map((numbered, place) => ({
    ...numbered,
    claim: { ...numbered.claim, quantity: place === 0 ? 1_000_000_000 : 1_234.0625, unit: "CNY" },
  }));
  const bytes = writeXlsx({ ...briefing, claims });
  const { Claims } = await sheets(bytes);
  expect(Claims?.map((row) => [row.Figure, row.Unit])).toEqual([
    [1_000_000_000, "CNY"],
    [1_234.0625, "CNY"],
  ]);
  const file = new OfficeFile(bytes);
  const place = Object.keys(Claims?.[0] ?? {}).indexOf("Figure");
  const formats = [1, 2].map((line) => formatOf(file, "xl/worksheets/sheet2.xml", cellName(place, line)));
  expect(formats).toEqual(["3", "#,##0.0#########"]);
});

test("keeps as text what a spreadsheet would count, and what Excel would read as a letter", async () => {
  const briefing = await frozenBriefing(briefingViews[3]);
  const names = ["=1+1", "+49", "-2", "@SUM(1)", "＝1", "_x0041_", `${"x".repeat(40_000)}`];
  const entities = names.map((name, place) => ({ ...briefing.entities[0], id: `e${place}`, name, name_zh: null }));
  // Copies of an entity with other names.
  const bytes = writeXlsx({ ...briefing, entities: entities as typeof briefing.entities });
  const file = new OfficeFile(bytes);
  const texts = file.elements("xl/sharedStrings.xml", "t").map((text) => text.textContent);
  expect(texts).toEqual(expect.arrayContaining(["=1+1", "+49", "-2", "@SUM(1)", "＝1", "_x005F_x0041_"]));
  const asText = file
    .elements("xl/worksheets/sheet1.xml", "c")
    .filter((cell) => /^A[2-6]$/.test(cell.getAttribute("r") ?? ""));
  const styles = file.elements("xl/styles.xml", "cellXfs")[0]?.getElementsByTagName("xf");
  // 49 is the text format; quotePrefix keeps edited cells text.
  const style = (cell: (typeof asText)[number]) => styles?.[Number(cell.getAttribute("s"))];
  expect(asText.map((cell) => [cell.getAttribute("t"), style(cell)?.getAttribute("numFmtId")])).toEqual(
    asText.map(() => ["s", "49"]),
  );
  expect(asText.map((cell) => style(cell)?.getAttribute("quotePrefix"))).toEqual(asText.map(() => "1"));
  expect(asText).toHaveLength(5);
  expect(Math.max(...texts.map((text) => text?.length ?? 0))).toBe(32_767);
});

/** The number format of a cell: its code, or the number of one of Excel's own. */
function formatOf(file: OfficeFile, part: string, name: string): string | null | undefined {
  const cell = file.elements(part, "c").find((one) => one.getAttribute("r") === name);
  const style = file.elements("xl/styles.xml", "cellXfs")[0]?.getElementsByTagName("xf")[
    Number(cell?.getAttribute("s"))
  ];
  const id = style?.getAttribute("numFmtId");
  const format = file.elements("xl/styles.xml", "numFmt").find((one) => one.getAttribute("numFmtId") === id);
  return format?.getAttribute("formatCode") ?? id;
}
