import fc from "fast-check";
import { guarded } from "../../../../client/src/model/words/csvText.ts";
import { stripFormulaGuard } from "../../../../server/src/dataset/csvText.ts";

test("whatever a cell holds, the loader takes away the guard that the export put there, and nothing else", () => {
  const likely = fc.stringMatching(/^'{0,3}[=+\-@＝＋－＠]?[\w .]{0,4}$/);
  fc.assert(fc.property(fc.oneof(likely, fc.string()), (text) => expect(stripFormulaGuard(guarded(text))).toBe(text)));
});

test("no cell begins as a formula does, save for numbers", () => {
  expect(["=1", "+1", "-x", "@a", "＝1", "'=1"].map(guarded)).toEqual(["'=1", "'+1", "'-x", "'@a", "'＝1", "''=1"]);
  expect(["-5.5", "12", "'tis", "a=1", ""].map(guarded)).toEqual(["-5.5", "12", "'tis", "a=1", ""]);
});
