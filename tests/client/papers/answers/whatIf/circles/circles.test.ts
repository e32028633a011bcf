import {
  apart,
  byCountry,
  concernedIn,
  countriesOf,
  narrowed,
  withCurrentUsers,
} from "../../../../../../client/src/papers/answers/whatIf/circles/circles.ts";
import { WhatIfWords } from "../../../../../../client/src/papers/answers/whatIf/WhatIfWords.ts";
import { claimOf } from "../../../../../support/records/clientRecords.ts";
import { dysprosium, effectOf, reachedOf, userOf, whatIfOf } from "../../../../../support/records/whatIfRecords.ts";

const words = new WhatIfWords(dysprosium);
const answer = whatIfOf({
  effects: [effectOf("tesla", ["a"]), effectOf("cars", ["b"], { kind: "sector", abroad: null })],
  users: [userOf("bosch", ["c"])],
  reached: [reachedOf("lynas", [0]), reachedOf("jl-mag", [0], { abroad: false })],
  missing: ["lynas", "bosch", null].map((entity) => ({ kind: "no_input" as const, entity, item: "sintered" })),
});
const ids = (some: readonly { entity: string }[]) => some.map(({ entity }) => entity);

test("narrows all circles to countries, and to some circles", () => {
  expect(ids(concernedIn(narrowed(answer, { of: ["DE", "AU"], circles: [] }, words)))).toEqual(["bosch", "lynas"]);
  expect(ids(concernedIn(narrowed(answer, { of: ["none"], circles: [] }, words)))).toEqual(["cars"]);
  expect(ids(concernedIn(narrowed(answer, { of: [], circles: ["1"] }, words)))).toEqual(["tesla", "cars"]);
  expect(concernedIn(narrowed(answer, { of: [], circles: [] }, words))).toHaveLength(5);
  const gaps = narrowed(answer, { of: ["AU"], circles: [] }, words).missing;
  expect(gaps.map(({ entity }) => entity)).toEqual(["lynas", null]);
});

test("counts by country, and keeps sectors and who is inside apart", () => {
  const all = concernedIn(answer);
  expect(countriesOf(all, words).map(({ code, count }) => `${code} ${count}`)).toEqual([
    ...["AU 1", "CN 1", "DE 1", "US 1", "none 1"],
  ]);
  expect(ids(apart(all).abroad)).toEqual(["tesla", "bosch", "lynas"]);
  expect(ids(apart(all).rest)).toEqual(["cars", "jl-mag"]);
});

test("who both buys it and depends on it is one organisation", () => {
  const users = [userOf("bosch", ["c"]), userOf("bosch", ["d"], { way: "supplied" })];
  expect(ids(concernedIn(whatIfOf({ users })))).toEqual(["bosch"]);
});

test("the country of the worst comes first, with all of it", () => {
  const some = ["tesla", "bosch", "jl-mag", "tesla"].map((entity) => ({ entity }));
  expect(ids(byCountry(some, words))).toEqual(["tesla", "tesla", "bosch", "jl-mag"]);
});

test("only users of whom a dated claim holds are current", () => {
  const claims = [
    claimOf({ id: "now", predicate: "DEPENDS_ON", confirmed: "2026-05" }),
    claimOf({ id: "undated", predicate: "DEPENDS_ON" }),
    claimOf({ id: "plan", predicate: "DEPENDS_ON", status: "planned", confirmed: "2026-05", due: "2028" }),
    claimOf({ id: "old", predicate: "DEPENDS_ON", confirmed: "2012", last_reported: "2012" }),
    claimOf({ id: "over", predicate: "SUPPLIES", status: "ended", confirmed: "2026-01" }),
  ];
  const users = [userOf("tesla", ["plan", "now"]), userOf("bosch", ["undated", "old"]), userOf("lynas", ["over"])];
  const found = withCurrentUsers(whatIfOf({ users }), new WhatIfWords({ entities: [], claims }), "2026-12-01");
  expect(found.users.map(({ entity, claim_ids }) => [entity, claim_ids])).toEqual([["tesla", ["now"]]]);
});
