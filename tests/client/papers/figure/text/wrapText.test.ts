import { clipLines, wrapEvenly, wrapText } from "../../../../../client/src/papers/figure/text/wrapText.ts";

const measure = (text: string) => [...text].length;

test("lines break at blanks and behind hyphens, and no line is wider than asked for", () => {
  expect(wrapText("Samarium-cobalt magnets for aircraft", 12, measure)).toEqual([
    "Samarium-",
    "cobalt",
    "magnets for",
    "aircraft",
  ]);
});

test("Chinese breaks anywhere but before its punctuation", () => {
  expect(wrapText("稀土，永磁材料", 3, measure)).toEqual(["稀土，", "永磁材", "料"]);
});

test("no Chinese mark is lost beside Latin letters, digits or at the start, and an opening bracket stays with what follows", () => {
  const text = "《稀土》占33.5%、Grirem（有研）和Wikipedia（12.5 or 10%）。";
  for (const width of [2, 5, 9, 40]) {
    const lines = wrapText(text, width, measure);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    expect(lines.filter((line) => /[（《]$/.test(line))).toEqual([]);
  }
});

test("a word wider than a line is broken inside, as the address of a view is", () => {
  expect(wrapText("http://x/abcdef", 6, measure)).toEqual(["http:/", "/x/abc", "def"]);
});

test("lines are made alike where that takes no more of them", () => {
  expect(wrapEvenly("rare earth polishing powder", 22, measure)).toEqual(["rare earth", "polishing powder"]);
});

test("lines that are left out show as dots", () => {
  expect(clipLines(["Institute of", "Rare Earths"], 1)).toEqual(["Institute of ..."]);
  expect(clipLines(["包头稀土", "研究院"], 1)).toEqual(["包头稀…"]);
  expect(clipLines(["one"], 1)).toEqual(["one"]);
});
