import { isStateMedia } from "../../../../../server/src/dataset/grade/evidence/gradeEvidence.ts";
import { predicateIds } from "../../../../../server/src/rules/vocabulary.ts";
import { voiceWith } from "./evidenceRecords.ts";

const xinhua = voiceWith({ publisher: "Xinhua", kind: "state-media", country: "CN" });
const ofChina = (country: string) => country === "CN";

test("state media are left out on what their own state has, and on nothing else", () => {
  expect(isStateMedia(xinhua, "PRODUCES", ofChina)).toBe(true);
  expect(isStateMedia(xinhua, "PRODUCES", () => false)).toBe(false);
  expect(isStateMedia({ ...xinhua, country: "VN" }, "PRODUCES", ofChina)).toBe(false);
});

test("other publishers of the country are not, whoever controls them", () => {
  expect(isStateMedia({ ...xinhua, kind: "news" }, "PRODUCES", ofChina)).toBe(false);
  expect(isStateMedia({ ...xinhua, kind: "government" }, "PRODUCES", ofChina)).toBe(false);
});

test("state media without a country in the register are of no state", () => {
  expect(isStateMedia({ ...xinhua, country: null }, "PRODUCES", () => true)).toBe(false);
});

test("facts of record are told by state media as by anybody", () => {
  const ofRecord = predicateIds.filter((predicate) => !isStateMedia(xinhua, predicate, ofChina));
  expect(ofRecord.sort()).toEqual(["ISSUED", "LOCATED_IN", "OWNS_STAKE_IN", "PART_OF", "SUBSIDIARY_OF"]);
});
