import { asSentence } from "../../../../client/src/model/words/asSentence.ts";
import { setLanguage } from "../../../../client/src/model/words/language.ts";

afterEach(() => setLanguage("en"));

test("a title before other sentences has a full stop", async () => {
  expect(asSentence("Baogang and its subsidiaries ")).toBe("Baogang and its subsidiaries.");
  await setLanguage("zh");
  expect(asSentence("包钢及其子公司")).toBe("包钢及其子公司。");
  expect(asSentence("Baogang", ".")).toBe("Baogang.");
});

test.each(["Who supplies this?", "It ends.", "谁供应？", "Is it “behind?”", "And more …", "到此为止。"])(
  "“%s” has none, as it ends already",
  (title) => {
    expect(asSentence(title)).toBe(title);
  },
);
