import { type } from "../../../../client/src/papers/briefing/paper.ts";
import { textHeight } from "../../../../client/src/papers/document/blockHeight.ts";

const lines = (text: string, width: number) =>
  (textHeight(text, type.body, width) - type.body.before - type.body.after) / type.body.line;

test("lines break between words, and between Chinese characters", () => {
  expect(lines("", 100)).toBe(1);
  expect(lines("word", 100)).toBe(1);
  // About 24 letters of 10.5 points fit into 120 points.
  expect(lines("Northern Rare Earth holds forty per cent of it", 120)).toBe(2);
  expect(lines("包".repeat(20), 10 * type.body.size)).toBe(2);
});

test("bold text is wider", () => {
  const text = "Northern Rare Earth now controls its magnet chain from alloy to finished magnet in Baotou";
  const height = (bold: boolean) => textHeight(text, type.title, 440, bold);
  expect(height(true)).toBeGreaterThanOrEqual(height(false));
});
