import { type } from "../../../../../client/src/papers/briefing/paper.ts";
import { countLines, widthOfText } from "../../../../../client/src/papers/document/layout/countLines.ts";

const lines = (text: string, width: number, bold = false) =>
  countLines([{ text }], { size: type.body.size, width, bold });

test("lines break between words, after hyphens, and between Chinese characters but before no closing sign", () => {
  expect(lines("", 100)).toBe(1);
  expect(lines("word", 100)).toBe(1);
  // About 24 letters of 10.5 points fit into 120 points.
  expect(lines("Northern Rare Earth holds forty per cent of it", 120)).toBe(2);
  expect(lines("self-reported", 45)).toBe(2);
  expect(lines("包".repeat(20), 10 * type.body.size)).toBe(2);
  expect(lines(`${"包".repeat(10)}。`, 10 * type.body.size)).toBe(2);
  expect(lines(`${"包".repeat(9)}。`, 10 * type.body.size)).toBe(1);
});

test("a space at the end of a line takes no room, and a word longer than a line is broken", () => {
  const width = widthOfText("word", false) * type.body.size;
  expect(lines("word word", width + 0.1)).toBe(2);
  expect(lines("x".repeat(40), 10 * widthOfText("x", false) * type.body.size + 0.1)).toBe(4);
});

test("bold text is wider, and an accented letter as wide as without", () => {
  expect(widthOfText("Baotou", true)).toBeGreaterThan(widthOfText("Baotou", false));
  expect(widthOfText("Société", false)).toBeCloseTo(widthOfText("Societe", false));
});

test("a run that continues a word of the one before begins no new line", () => {
  const width = widthOfText("a word", false) * type.body.size + 0.1;
  const column = { size: type.body.size, width };
  expect(countLines([{ text: "a wo" }, { text: "rd" }], column)).toBe(1);
  expect(countLines([{ text: "a wo" }, { text: "rds" }], column)).toBe(2);
});
