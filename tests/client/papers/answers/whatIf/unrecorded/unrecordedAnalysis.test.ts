import { claimsNaming } from "../../../../../../client/src/pages/analysis/whatIf/unrecorded/claimsNaming.ts";
import {
  isUnrecorded,
  offeredInstead,
  unrecordedAnalysis,
} from "../../../../../../client/src/papers/answers/whatIf/unrecorded/unrecordedAnalysis.ts";
import { claimOf, entityOf } from "../../../../../support/records/clientRecords.ts";
import { whatIfOf } from "../../../../../support/records/whatIfRecords.ts";

const page = {
  claims: [
    claimOf({ id: "1", subject: "firm", object: "clay", statement: "It imports ore from Myanmar." }),
    claimOf({ id: "2", subject: "clay", object: "oxide" }),
  ],
  entities: [
    entityOf({ id: "firm" }),
    entityOf({ id: "clay", type: "product", name: "Ionic clay" }),
    entityOf({ id: "oxide", type: "product", name: "Terbium oxide" }),
  ],
  sources: [],
  total: 2,
};

test("a country of which nothing is recorded is said to be so, with the claims that name it", () => {
  expect(isUnrecorded(whatIfOf({}))).toBe(true);
  const { title, sentences, tables } = unrecordedAnalysis(page, "MM");
  expect(title).toBe("What if Myanmar (Burma) drops out?");
  expect(sentences).toEqual([
    "Nothing in this data set is recorded as being of Myanmar (Burma): no organisation with its headquarters there, and no place.",
    "2 claims name Myanmar (Burma) in their text.",
  ]);
  expect(tables[0]?.rows[0]?.cells[0]?.text).toBe("It imports ore from Myanmar.");
});

test("what these claims are about can be taken out instead, named most first", () => {
  expect(offeredInstead(page)).toEqual([
    { id: "clay", name: "Ionic clay" },
    { id: "oxide", name: "Terbium oxide" },
  ]);
});

test("claims are searched by the English name without another name in brackets", () => {
  expect(claimsNaming("MM").queryKey).toContain("Myanmar");
});

test("without such claims there is no table", () => {
  const { sentences, tables } = unrecordedAnalysis({ ...page, claims: [], total: 0 }, "MM");
  expect(sentences[1]).toBe("No claim names Myanmar (Burma) in its text either.");
  expect(tables).toEqual([]);
});
