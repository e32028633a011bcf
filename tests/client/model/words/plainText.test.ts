import { plainText } from "../../../../client/src/model/words/plainText.ts";

test("case, accents, width and the kind of space make no difference", () => {
  expect(["  Nysnø\n AS ", "ＬＹＮＡＳ", "Türkiye", "包钢"].map(plainText)).toEqual([
    "nysnø as",
    "lynas",
    "turkiye",
    "包钢",
  ]);
});
