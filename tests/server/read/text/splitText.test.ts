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

test("a line that only says where the text is from is no sentence", () => {
  const text =
    "A title\n\nOutput rose.\nSource: Baogang Group (opens in a new tab).\n来源：北方稀土\nSource: it rose. It fell.";
  expect(parts(text).map(([, kind]) => kind)).toEqual([
    "heading",
    "sentence",
    "noise",
    "noise",
    "sentence",
    "sentence",
  ]);
});

test("ends a sentence before the number of a note, and takes no line in which one ends for a heading", () => {
  const text =
    "Lynas No.3 Works\nPart 2. Works\nBoom? The works\nLynas made 1.5 t of No.3 oxide.12  Corroborated\nOutput rose. Prices fell\nLynas Corp. grows\nIt is.";
  expect(parts(text).map(([part, kind]) => [part, kind])).toEqual([
    ["Lynas No.3 Works", "heading"],
    ["Part 2. Works", "heading"],
    ["Boom? The works", "heading"],
    ["Lynas made 1.5 t of No.3 oxide.12", "sentence"],
    ["Corroborated", "sentence"],
    ["Output rose.", "sentence"],
    ["Prices fell", "sentence"],
    ["Lynas Corp. grows", "heading"],
    ["It is.", "sentence"],
  ]);
});

test("joins lines that a program wrapped", () => {
  const text = `A title

The company produced rail for trains at high speed, which are
now being laid on a line under construction.`;
  expect(parts(text).map(([, kind]) => kind)).toEqual(["heading", "sentence"]);
});

test("joins wrapped lines before a capital letter where all are of one width", () => {
  const text = `Lynas Rare Earths has begun to separate dysprosium oxide at its plant near
Kuantan in Malaysia, the company said on Monday. The group, which was called
Lynas Corporation, can turn out about 10,500 tonnes of NdPr oxide a year at
Gebeng.
It plans to build a plant.`;
  expect(parts(text).map(([sentence]) => sentence)).toEqual([
    expect.stringMatching(/near\nKuantan in Malaysia, the company said on Monday\.$/),
    expect.stringMatching(/^The group, which was called\nLynas Corporation.*\nGebeng\.$/),
    "It plans to build a plant.",
  ]);
});

test("leaves lines of different widths alone, and takes many short lines for a list", () => {
  const names = ["Firms", "Lynas Rare Earths", "MP Materials", "Northern Rare Earth", "JL MAG", "Shenghe Resources"];
  expect(parts(names.join("\n")).map(([, kind]) => kind)).toEqual([
    "heading",
    ...names.slice(2).map(() => "list item"),
    "sentence",
  ]);
  const headlines = `Rare earth prices rose again in the second week of November
Lynas
Companies from five countries want to build separation plants in the coming year
Neo`;
  expect(parts(headlines)).toHaveLength(4);
});

test.each([
  ["Output\n\nFirm\tTonnes\nLynas\t9,000\nU.S. Co.\t5", ["Firm\tTonnes", "Lynas\t9,000", "U.S. Co.\t5"]],
  ["Output\n\n| Firm | Seat |\n|---|---|\n| Lynas | Perth |", ["| Firm | Seat |", "|---|---|", "| Lynas | Perth |"]],
])("reads a table row by row, under the names of its columns: %j", (text, rows) => {
  const kinds = rows.map((row, at) => (at === 0 ? "heading" : row.startsWith("|---") ? "noise" : "list item"));
  expect(parts(text).slice(1)).toEqual(rows.map((row, at) => [row, kinds[at], kinds[at] === "list item" ? 1 : 0]));
});

test("takes the first row for values where no column shows by its numbers that it names them", () => {
  expect(parts("Firms\n\nLynas\tPerth\nMoog\tElma").map(([, kind]) => kind)).toEqual([
    "heading",
    "list item",
    "list item",
  ]);
});

test("cuts what never ends", () => {
  expect(Math.max(...splitText("x ".repeat(4000)).map(({ start, end }) => end - start))).toBeLessThanOrEqual(1500);
});
