import { isOwnWord } from "../../../../../server/src/dataset/grade/evidence/isOwnWord.ts";
import { columnValues } from "../../../../../server/src/rules/vocabulary.ts";
import { voiceWith } from "./evidenceRecords.ts";

test("of pages that name no speaker only those of companies and press agencies are somebody's own word", () => {
  const own = columnValues.publisherKind.filter((kind) => isOwnWord(voiceWith({ kind })));
  expect(own).toEqual(["company", "wire-release"]);
});

test("with a speaker they are the word of a third party", () => {
  expect(isOwnWord(voiceWith({ kind: "company", publisher_entity: "customer" }))).toBe(false);
  expect(isOwnWord(voiceWith({ kind: "wire-release", publisher_entity: "customer" }))).toBe(false);
});
