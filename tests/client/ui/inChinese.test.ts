import { periodText } from "../../../client/src/model/claim/periodText.ts";
import { placeName } from "../../../client/src/model/words/codes/codeNames.ts";
import { entityName, foreignLanguage, mainName, otherName } from "../../../client/src/model/words/entityName.ts";
import { figureText } from "../../../client/src/model/words/figureText.ts";
import { formatDate } from "../../../client/src/model/words/formatDate.ts";
import { formatNumber } from "../../../client/src/model/words/formatNumber.ts";
import { setLanguage } from "../../../client/src/model/words/language.ts";
import { labelled, listSome, listWords, withAside } from "../../../client/src/model/words/listWords.ts";
import { gradeName, predicatePhrase, typeNames } from "../../../client/src/model/words/names.ts";
import { readableWord } from "../../../client/src/model/words/readableWord.ts";
import { claimOf, entityOf } from "../../support/records/clientRecords.ts";
import { realRows } from "../../support/records/realRows.ts";

beforeAll(() => setLanguage("zh"));
afterAll(() => setLanguage("en"));

test("dates have the precision that is known", () => {
  expect(["2025", "2025-06", "2025-06-03"].map(formatDate)).toEqual(["2025年", "2025年6月", "2025年6月3日"]);
  expect(periodText({ since: "2019", until: "2025-06" })).toBe("2019年至2025年6月");
  expect(periodText({ since: "2019", until: null })).toBe("自2019年起");
  expect(periodText({ since: null, until: "2019" })).toBe("至2019年止");
});

test.each([
  [{ quantity: 22_600, unit: "t" }, "2.26万吨"],
  [{ quantity: 9_999, unit: "t/yr" }, "9,999吨/年"],
  [{ quantity: 123_456_000, unit: "CNY" }, "1.2346亿元人民币"],
  [{ quantity: 50, unit: "%", quantity_kind: "change" as const }, "+50%"],
  [{ quantity: 52, unit: "MPa", quantity_of: "yield" }, "52兆帕（yield）"],
  [{ quantity: 7, unit: "mg/L" }, "7 mg/L"],
])("the figure %j is counted in ten thousands, its unit behind it: %s", (claim, text) => {
  expect(figureText(claimOf({ id: "c", ...claim }))?.text).toBe(text);
});

test("numbers, lists and remarks are set as Chinese is", () => {
  expect(formatNumber(1590)).toBe("1,590");
  expect(listWords(["甲", "乙", "丙"])).toBe("甲、乙和丙");
  expect(listWords(["甲", "乙"], "or")).toBe("甲或乙");
  expect(listSome(["甲", "乙", "丙", "丁"], 2)).toBe("甲、乙等");
  expect(labelled("状态", "计划中")).toBe("状态：计划中");
  expect(withAside("撤销", "Ctrl+Z")).toBe("撤销（Ctrl+Z）");
});

test("an entity is called by its Chinese name, its other name is told beside it", () => {
  const baotou = entityOf({ id: "baotou", name: "Baotou", name_zh: "包头" });
  const lynas = entityOf({ id: "lynas", name: "Lynas Rare Earths", name_zh: null });
  expect(entityName(baotou)).toBe("包头");
  expect(otherName(baotou)).toEqual({ text: "Baotou", lang: "en" });
  expect(mainName(lynas)).toEqual({ text: "Lynas Rare Earths", lang: "en" });
  expect(otherName(lynas)).toBeNull();
  expect([foreignLanguage("包头"), foreignLanguage("Lynas")]).toEqual([undefined, "en"]);
});

test("the vocabulary speaks Chinese, with verb phrases to stand between two names", () => {
  expect(typeNames("organisation")).toBe("机构");
  expect(gradeName("self-reported")).toBe("自述");
  expect([predicatePhrase("SUBSIDIARY_OF"), predicatePhrase("SUBSIDIARY_OF", "in")]).toEqual(["隶属于", "下辖"]);
  expect([readableWord("export-control"), readableWord("a-word-of-somebody")]).toEqual([
    "出口管制",
    "a word of somebody",
  ]);
});

test("every city of the data set has a Chinese name, and stands behind its country", async () => {
  const { entities } = await realRows();
  const cities = [...new Set(entities.flatMap(({ city }) => city ?? []))];
  expect(cities.filter((city) => /[a-z]/.test(placeName(city, null)))).toEqual([]);
  expect(placeName("Baotou", "CN")).toBe("中国包头");
  expect(placeName("Nowhere", null)).toBe("Nowhere");
});
