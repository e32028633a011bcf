import type { Claim } from "@atlas/server/contract";
import { setLanguage } from "../../../../../../client/src/model/words/language.ts";
import { withoutMarks } from "../../../../../../client/src/papers/answers/common/toldSentence.ts";
import {
  dependenceClaims,
  dependenceSentence,
} from "../../../../../../client/src/papers/answers/whatIf/answer/dependence.ts";
import { WhatIfWords } from "../../../../../../client/src/papers/answers/whatIf/WhatIfWords.ts";
import { claimOf, entityOf } from "../../../../../support/records/clientRecords.ts";
import { userOf, whatIfOf } from "../../../../../support/records/whatIfRecords.ts";

afterEach(() => setLanguage("en"));

const needs = (id: string, pinned: Partial<Claim>) =>
  claimOf({ id, predicate: "DEPENDS_ON", statement: `Statement ${id}.`, about: "clays", ...pinned });
const answer = whatIfOf({
  entities: [entityOf({ id: "clays", type: "place", name: "Ionic clays" })],
  claims: [
    needs("share", { evidence: "single-source", quantity: 50, unit: "%" }),
    needs("tonnes", { evidence: "corroborated", quantity: 42000, unit: "t" }),
    needs("over", { evidence: "corroborated", status: "ended" }),
    needs("elsewhere", { evidence: "corroborated", about: "other" }),
    needs("buyer", { evidence: "corroborated", about: null, confirmed: "2026-01" }),
    needs("inside", { evidence: "corroborated", about: null, confirmed: "2026-01" }),
  ],
  taken: [{ entity: "clays", why: "country", claim_ids: [] }],
  users: [userOf("bosch", ["buyer"]), userOf("jl-mag", ["inside"], { abroad: false })],
});
const found = dependenceClaims(answer, new WhatIfWords(answer), "2026-12-01");

test("what is needed from a place that drops out, and by whom, comes best evidenced and with figures first", () => {
  expect(found.map(({ id }) => id)).toEqual(["tonnes", "buyer", "share"]);
});

test("is told in the words of the claims, in Chinese as quotations, with the grade of a weaker one", async () => {
  expect(withoutMarks(dependenceSentence(found))).toBe(
    "Recorded to depend on it: Statement tonnes. Statement buyer. Statement share (single source).",
  );
  await setLanguage("zh");
  expect(withoutMarks(dependenceSentence(found))).toBe(
    "有记录的依赖：“Statement tonnes”。“Statement buyer”。“Statement share”（单一来源）。",
  );
});
