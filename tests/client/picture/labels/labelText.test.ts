import { clipText, fullLabelOf, labelOf, labelsOf } from "../../../../client/src/picture/labels/labelText.ts";
import { entityOf } from "../../../support/records/clientRecords.ts";

test("a short name stands on one line with its Chinese name below", () => {
  expect(labelOf("Baogang Group", "包头钢铁集团")).toEqual({ name: ["Baogang Group"], nameZh: ["包头钢铁集团"] });
});

test("a long name is broken where its two lines are most alike", () => {
  expect(labelOf("Giant magnetostrictive materials", null).name).toEqual(["Giant", "magnetostrictive…"]);
  expect(labelOf("China Northern Rare Earth", null).name).toEqual(["China Northern", "Rare Earth"]);
});

test("a text is clipped at a number of columns, at a word's end where one is near", () => {
  expect(clipText("Ministry of Industry and Information Technology", 30)).toBe("Ministry of Industry and…");
  expect(clipText("Hydrogenaluminiumsilicatephosphates", 30)).toBe("Hydrogenaluminiumsilicatephos…");
});

test("a Chinese character counts for two columns", () => {
  expect(clipText("中国北方稀土集团高科技股份有限公司", 30)).toBe("中国北方稀土集团高科技股份有…");
  expect(labelOf("Northern Rare Earth", "中国北方稀土集团高科技股份有限公司").nameZh).toEqual([
    "中国北方稀土集团高科…",
  ]);
});

test("a name that is the same in both languages is written once", () => {
  expect(labelOf("EAST", "EAST").nameZh).toEqual([]);
});

test("a full name stands on as many lines as it takes, with the Chinese one below", () => {
  expect(fullLabelOf("Institute of Mineral Resources of the Chinese Academy of Geological Sciences", "研究所")).toEqual(
    ["Institute of Mineral Resources", "of the Chinese Academy of", "Geological Sciences", "研究所"],
  );
  expect(fullLabelOf("华为", "华为")).toEqual(["华为"]);
});

test("a short name stands under an entity where its name would be clipped, and only there", () => {
  const name = "Baotou Research Institute of Rare Earths";
  expect(labelOf(name, null, "BRIRE").name).toEqual(["BRIRE"]);
  expect(labelOf(name, null).name.join(" ")).toContain("…");
  expect(labelOf("Chinese Academy of Sciences", null, "CAS").name).toEqual(["Chinese Academy", "of Sciences"]);
});

test("names of one picture that would be clipped to the same words keep their ends", () => {
  const names = ["coal", "phosphogypsum", "waste"].map((from) => `Rare earth recovery from Inner Mongolian ${from}`);
  const entities = [...names, "Rare earth recovery from here"].map((name, index) => entityOf({ id: `${index}`, name }));
  const written = [...labelsOf(entities).values()].map(({ name }) => name.join(" "));
  expect(written).toEqual([
    "Rare earth… Mongolian coal",
    "Rare earth… phosphogypsum",
    "Rare earth… Mongolian waste",
    "Rare earth recovery from here",
  ]);
  expect([...labelsOf(entities.slice(0, 1)).values()].map(({ name }) => name.join(" "))).toEqual([
    "Rare earth recovery from…",
  ]);
});
