import { type } from "../../../../../client/src/papers/briefing/paper.ts";
import { widthOfText } from "../../../../../client/src/papers/document/layout/countLines.ts";
import { CELL_PADDING, tableWidths } from "../../../../../client/src/papers/document/layout/tableWidths.ts";

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const long = "A longer remark that says at some length what the figure beside it is about, and of which year. ".repeat(
  2,
);

test("short columns are narrow and long ones wide, and together they fill the page", () => {
  const widths = tableWidths(["No.", "Remark", "Share"], [["1", long, "9%"]]);
  expect(sum(widths)).toBeCloseTo(493);
  expect(widths[1]).toBeGreaterThan(3 * (widths[0] ?? 0));
  expect(widths[1]).toBeGreaterThan(3 * (widths[2] ?? 0));
});

test("no word is broken, however long the text beside it", () => {
  const widths = tableWidths(["Evidence", "Remark", "Other"], [["Corroborated", long, long]]);
  const word = widthOfText("Corroborated", false) * type.table.size;
  expect(widths[0]).toBeGreaterThanOrEqual(word + CELL_PADDING);
});

test("the head of a short column stands on three lines at most", () => {
  const head = "Claims on who makes it";
  const [, widest = 0] = tableWidths(["Thing", head, "Remark"], [["x", "9", long]]);
  expect(3 * (widest - CELL_PADDING)).toBeGreaterThan(widthOfText(head, true) * type.table.size);
});

test("an endless word takes no more than its share", () => {
  const widths = tableWidths(["Name", "Short"], [["x".repeat(5_000), "short"]]);
  expect(sum(widths)).toBeCloseTo(493);
  expect(widths[1]).toBeGreaterThan(30);
});
