import { readWorkbook } from "../../../server/src/convert/readWorkbook.ts";
import { type WorkbookCell, workbook } from "../../support/records/workbook.ts";

/** 11 and 1 March and 1 January 2026, as a workbook counts days. */
const [day, month, year] = [46092, 46082, 46023];

/** The cells of one row as they are read. */
async function read(...cells: WorkbookCell[]): Promise<string[]> {
  const { rows } = await readWorkbook(workbook([cells], "A & B"), "A & B");
  return rows[0]?.cells ?? [];
}

test("a share is read as its cell shows it: what is formatted in per cent, a hundred times what the file keeps", async () => {
  expect(
    await read(
      { value: 0.51, format: 9 },
      { value: 0.07, format: 10 },
      { value: 1, format: '0.0 "%";0' },
      { value: 1, format: "0.0%;[Red]-0.0%" },
      { value: 51, format: 0 },
      { value: 0.51, format: "0.00" },
      "51%",
    ),
  ).toEqual(["51", "7", "1", "100", "51", "0.51", "51%"]);
});

test("a month and a year are read without the day that a workbook puts to them", async () => {
  expect(
    await read(
      { value: month, format: 17 },
      { value: month, format: "[$-409]mmmm\\ yyyy;@" },
      { value: month, format: 'yyyy"年"m"月"' },
      { value: month, format: 57 },
      { value: year, format: "yyyy" },
    ),
  ).toEqual(["2026-03", "2026-03", "2026-03", "2026-03", "2026"]);
});

test("a day stays one, also the first of a month and where its format does not show it", async () => {
  expect(
    await read(
      { value: month, format: 14 },
      { value: year, format: 'yyyy"年"m"月"d"日"' },
      { value: month, format: 22 },
      { value: day, format: 17 },
      { value: day, format: 57 },
    ),
  ).toEqual(["2026-03-01", "2026-01-01", "2026-03-01", "2026-03-11", "2026-03-11"]);
});

test("a number that was reckoned is read with as many decimals as the data files take, and never as nothing", async () => {
  expect(
    await read(
      { value: "33.333333333333336", format: 0 },
      { value: "0.30000000000000004", format: 0 },
      { value: "0.00000001", format: 0 },
      { value: 0, format: 0 },
    ),
  ).toEqual(["33.333333", "0.3", "1e-8", "0"]);
});

test("formats are found of cells behind column Z", async () => {
  const cells = Array.from({ length: 26 }, (): WorkbookCell => "text");
  expect((await read(...cells, { value: 0.25, format: 9 })).at(-1)).toBe("25");
});
