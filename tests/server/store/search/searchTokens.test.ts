import {
  nameKey,
  nameTokens,
  queryTokens,
  searchNames,
  searchTokens,
} from "../../../../server/src/store/search/searchTokens.ts";

const northernRareEarth = {
  name: "Northern Rare Earth",
  name_zh: "中国北方稀土",
  aliases: ["NRE", "北方稀土", "包钢稀土"],
  ticker: "600111.SH;06680.HK",
};

describe("searchNames", () => {
  test("lists name, Chinese name, aliases, each ticker, and the pinyin of what is Chinese", () => {
    expect(searchNames(northernRareEarth)).toEqual([
      "Northern Rare Earth",
      "中国北方稀土",
      "NRE",
      "北方稀土",
      "包钢稀土",
      "600111.SH",
      "06680.HK",
      "zhōng guó běi fāng xī tǔ",
      "zgbfxt",
      "běi fāng xī tǔ",
      "bfxt",
      "bāo gāng xī tǔ",
      "bgxt",
    ]);
  });

  test("repeats no name and lists no empty one", () => {
    expect(searchNames({ name: "Lynas", name_zh: null, aliases: ["Lynas", " "], ticker: "" })).toEqual(["Lynas"]);
  });

  test("keeps the other words of a mixed name in its pinyin", () => {
    expect(searchNames({ name: "x", name_zh: "2023年A股", aliases: [], ticker: null })).toEqual([
      "x",
      "2023年A股",
      "2023 nián A gǔ",
      "2nag",
    ]);
  });
});

describe("searchTokens", () => {
  test("gives each word, and the rest of the name from each word on", () => {
    expect(nameTokens("běi fāng xī tǔ")).toEqual(["bei", "fang", "xi", "tu", "beifangxitu", "fangxitu", "xitu"]);
  });

  test("gives Chinese as single characters", () => {
    expect(nameTokens("包钢包头")).toEqual(["包", "钢", "头"]);
  });

  test("gives the key of each whole name, alike for hyphens, blanks and capitals", () => {
    expect(searchTokens(["包钢", "包头"])).toBe("包 钢 头 =包钢 =包头");
    expect(nameKey(["rare", "earth"])).toBe("=rareearth");
    expect(searchTokens(["Rare-Earth"])).toBe("rare earth rareearth =rareearth");
    expect(nameKey(["a".repeat(100)])).toHaveLength(81);
  });

  test("cuts tokens that nobody types to the end", () => {
    expect(nameTokens("a".repeat(60))).toEqual(["a".repeat(40)]);
    expect(queryTokens("a".repeat(60))).toEqual(["a".repeat(40)]);
  });

  test("separates tokens by single blanks and holds nothing else", () => {
    expect(searchTokens(searchNames(northernRareEarth))).toMatch(/^[\p{L}\p{N}]+( =?[\p{L}\p{N}]+)*$/u);
  });
});
