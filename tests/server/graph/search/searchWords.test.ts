import { searchWords } from "../../../../server/src/graph/search/searchWords.ts";

test.each([
  ["who supplies magnets to Tesla?", ["magnets", "Tesla"], ["magnet", "tesla"]],
  ["who are their suppliers and owners", ["suppliers", "owners"], ["supplier", "owner"]],
  ["Which processes does Lynas’s plant have", ["processes", "Lynas’s", "plant"], ["process", "lynas", "plant"]],
  ["glass, gas & boss", ["glass", "gas", "boss"], ["glass", "gas", "boss"]],
  ["NdPr (2025) “oxide”", ["NdPr", "2025", "oxide"], ["ndpr", "2025", "oxide"]],
  ["magnet magnets Magnet", ["magnet"], ["magnet"]],
  ["谁给特斯拉供应磁体？", ["特斯拉", "磁体"], ["特斯拉", "磁体"]],
  ["包钢储氢的 patents", ["包钢", "储氢", "patents"], ["包钢", "储氢", "patent"]],
  ["稀 the of ?!", [], []],
  ["", [], []],
])("of %j the words that say what is looked for are %j, without what a plural ends with", (asked, typed, folded) => {
  const words = searchWords(asked);
  expect(words.map((word) => word.typed)).toEqual(typed);
  expect(words.map((word) => word.folded)).toEqual(folded);
});

test("of more than eight words the rest is left out", () => {
  const words = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa"];
  expect(searchWords(words.join(" ")).map(({ typed }) => typed)).toEqual(words.slice(0, 8));
});
