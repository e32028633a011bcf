import { layTable } from "../../../../../client/src/papers/formats/pptx/layTable.ts";

const frame = { columnWidth: 0.53, lineHeight: 1.22, scale: 1 };
const tableOf = (...characters: readonly number[]) => ({
  heads: ["No.", "Claim"],
  rows: characters,
  textsOf: (length: number) => ["1", "word ".repeat(length / 5).trim()],
  widths: [1, 5],
});

test("few rows are set in large type and fill their slide", () => {
  const [page, ...further] = layTable(tableOf(50, 50, 50), 5, frame);
  expect(further).toEqual([]);
  expect(page?.size).toBe(24);
  const used = page?.heights.reduce((sum, height) => sum + height, 0) ?? 0;
  expect(used).toBeGreaterThan(3);
  expect(used).toBeLessThanOrEqual(5);
});

test("many rows are divided evenly among as few slides as type of 12 points needs", () => {
  const pages = layTable(tableOf(...Array<number>(30).fill(50)), 5, frame);
  const counts = pages.map(({ rows }) => rows.length);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(30);
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  for (const { heights } of pages) expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(5.001);
});

test("a row higher than a slide is continued on the next after a whole sentence, and nothing of it is lost", () => {
  const sentence =
    "Northern Rare Earth holds forty per cent of the company, and a maker in Ningbo brings the know-how.";
  const text = Array<string>(60).fill(sentence).join(" ");
  const pages = layTable({ ...tableOf(), rows: [0], textsOf: () => ["1", text] }, 5, frame);
  const parts = pages.flatMap(({ rows }) => rows.map(({ texts }) => texts[1] ?? ""));
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(part).toMatch(/^Northern .* know-how\.$/);
  expect(parts.join(" ")).toBe(text);
});

test("type is not so large that it breaks a word", () => {
  const table = { heads: ["Corroborated"], rows: ["5"], textsOf: (row: string) => [row], widths: [1.5] };
  const [page] = layTable(table, 5, frame);
  // Twelve characters in 1.3 inches.
  expect(page?.size).toBe(14);
});
