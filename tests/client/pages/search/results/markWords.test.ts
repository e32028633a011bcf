import { markWords } from "../../../../../client/src/pages/search/results/markWords.ts";

const marked = (text: string, typed: string) =>
  markWords(text, typed)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join("");

test("every word typed is marked wherever it stands, in any case", () => {
  expect(marked("Hydrogen storage by hydrogen users", "HYDROGEN stor")).toBe(
    "[Hydrogen] [stor]age by [hydrogen] users",
  );
});

test("the longer of two words that begin alike is marked whole", () => {
  expect(marked("magnets", "mag magnet")).toBe("[magnet]s");
});

test("signs mean themselves, and nothing typed marks nothing", () => {
  expect(marked("62% (a.b) of [all]", "% (a.b) [all")).toBe("62[%] [(a.b)] of [[all]]");
  expect(marked("text", "")).toBe("text");
});

test("Chinese next to other letters is a word of its own", () => {
  expect(marked("包钢 and hydrogen", "包钢hydrogen")).toBe("[包钢] and [hydrogen]");
});
