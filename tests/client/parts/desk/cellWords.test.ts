import { setLanguage } from "../../../../client/src/model/words/language.ts";
import { cellText, columnName } from "../../../../client/src/parts/desk/cellWords.ts";

afterEach(() => setLanguage("en"));

test("columns and words of closed lists are said in the reader's language", async () => {
  expect([columnName("share_pct"), cellText("predicate", "SUPPLIES")]).toEqual(["Share held, %", "supplies"]);
  expect(cellText("status", "in-force")).toBe("In force");
  await setLanguage("zh");
  expect([columnName("share_pct"), cellText("predicate", "SUPPLIES")]).toEqual(["持股比例（%）", "供货给"]);
});

test("a column that somebody added by hand and free text stay as they are", () => {
  expect([columnName("my_column"), cellText("statement", "in-force")]).toEqual(["my_column", "in-force"]);
  expect(columnName("toString")).toBe("toString");
});
