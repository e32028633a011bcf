import { splitText } from "../../../../server/src/read/text/splitText.ts";

const parts = (text: string) =>
  splitText(text).map(({ start, end, kind, heading }) => [text.slice(start, end), kind, heading]);

test("tells title, headings, list items, sentences and what the page adds", () => {
  const text = `Lynas output falls

Highlights
• Output fell
1. Power was cut.

Lynas Co., Ltd. made 5.2 t on Jan. 3. The U.S. plant waits! 它在增长。真的吗？
Share this
Leave a reply`;
  expect(parts(text)).toEqual([
    ["Lynas output falls", "heading", null],
    ["Highlights", "heading", null],
    ["Output fell", "list item", 1],
    ["Power was cut.", "list item", 1],
    ["Lynas Co., Ltd. made 5.2 t on Jan. 3.", "sentence", 1],
    ["The U.S. plant waits!", "sentence", 1],
    ["它在增长。", "sentence", 1],
    ["真的吗？", "sentence", 1],
    ["Share this", "noise", 1],
    ["Leave a reply", "noise", 1],
  ]);
});

test("joins lines that a program wrapped", () => {
  const text = `A title

The company produced rail for trains at high speed, which are
now being laid on a line under construction.`;
  expect(parts(text).map(([, kind]) => kind)).toEqual(["heading", "sentence"]);
});

test("cuts what never ends", () => {
  expect(Math.max(...splitText("x ".repeat(4000)).map(({ start, end }) => end - start))).toBeLessThanOrEqual(1500);
});
