import type { Cells, Claim } from "../../../../server/src/contract/index.ts";
import { AlikeClaims } from "../../../../server/src/read/statement/AlikeClaims.ts";
import { claimOf } from "../../../support/records/clientRecords.ts";

const TODAY = "2026-12-01";

const stake = claimOf({
  id: "stake",
  subject: "shenghe",
  predicate: "OWNS_STAKE_IN",
  object: "mp-materials",
  share_pct: 8.26,
  since: "2023",
});
const supply = claimOf({ id: "supply", subject: "lynas", predicate: "SUPPLIES", object: "sojitz", about: "oxide" });
const plan = claimOf({
  id: "plan",
  subject: "lynas",
  predicate: "PRODUCES",
  object: "magnet",
  status: "planned",
});
const over = claimOf({ id: "over", subject: "a", predicate: "SUPPLIES", object: "b", status: "ended", until: "2022" });
const mates = claimOf({ id: "mates", subject: "a", predicate: "PARTNERS_WITH", object: "c" });
const owned = claimOf({
  id: "owned",
  subject: "northern",
  predicate: "SUBSIDIARY_OF",
  object: "baogang",
  share_pct: 37,
});
const all = new AlikeClaims([stake, supply, plan, over, mates, owned]);

function told(cells: Cells): Record<string, string> {
  return Object.fromEntries(
    all.to({ status: "in-force", ...cells }, TODAY).map(({ claim, differs }) => [claim.id, differs]),
  );
}

const ofStake: Cells = { subject: "shenghe", predicate: "OWNS_STAKE_IN", object: "mp-materials" };

test("a claim that says the same is found, with and without its figure and its date", () => {
  expect(told(ofStake)).toEqual({ stake: "nothing" });
  expect(told({ ...ofStake, share_pct: "8.26", since: "2023-05" })).toEqual({ stake: "nothing" });
});

test.each<[string, Cells, Record<string, string>]>([
  ["a figure", { ...ofStake, share_pct: "12.5" }, { stake: "figure" }],
  ["a date", { ...ofStake, share_pct: "8.26", since: "2019" }, { stake: "time" }],
  ["a denial", { ...ofStake, status: "ended" }, { stake: "status" }],
  ["a plan", { ...ofStake, status: "planned" }, { stake: "status" }],
  ["a stop", { ...ofStake, status: "suspended" }, { stake: "status" }],
  ["the direction", { subject: "mp-materials", predicate: "OWNS_STAKE_IN", object: "shenghe" }, { stake: "direction" }],
  ["the goods", { subject: "lynas", predicate: "SUPPLIES", object: "sojitz", about: "magnet" }, { supply: "about" }],
  ["what is only planned", { subject: "lynas", predicate: "PRODUCES", object: "magnet" }, { plan: "status" }],
  ["what is over", { subject: "a", predicate: "SUPPLIES", object: "b" }, { over: "time" }],
  ["a figure that no claim has", { ...ofStake, quantity: "5", unit: "t/yr" }, { stake: "rest" }],
])("a claim that differs in %s is told with that", (_, cells, expected) => {
  expect(told(cells)).toEqual(expected);
});

test("partners stand in any order, and an owner is found by the claim of the subsidiary", () => {
  expect(told({ subject: "c", predicate: "PARTNERS_WITH", object: "a" })).toEqual({ mates: "nothing" });
  expect(told({ subject: "baogang", predicate: "OWNS_STAKE_IN", object: "northern", share_pct: "37" })).toEqual({
    owned: "nothing",
  });
});

test("neither the claim itself, nor another relation, nor other ends are alike", () => {
  expect(told({ ...ofStake, id: "stake" })).toEqual({});
  expect(told({ ...ofStake, predicate: "SUPPLIES" })).toEqual({});
  expect(told({ ...ofStake, object: "lynas" })).toEqual({});
  expect(told({ subject: "shenghe", object: "mp-materials" })).toEqual({});
});

test("of many the most alike come first, of those the best supported, and no more than three", () => {
  const shares: Partial<Claim>[] = [
    { share_pct: 10 },
    { share_pct: 7.7, evidence: "corroborated" },
    { share_pct: 7.7 },
    { share_pct: 9 },
  ];
  const claims = shares.map((pinned, place) => claimOf({ ...stake, since: null, ...pinned, id: `s${place}` }));
  const alike = new AlikeClaims(claims).to({ ...ofStake, status: "in-force", share_pct: "7.7" }, TODAY);
  expect(alike.map(({ claim, differs }) => [claim.id, differs])).toEqual([
    ["s1", "nothing"],
    ["s2", "nothing"],
    ["s0", "figure"],
  ]);
});
