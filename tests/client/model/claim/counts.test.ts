import type { Claim } from "@atlas/server/contract";
import { countsOf, newestCount, overWholeText, overWholeTexts } from "../../../../client/src/model/claim/counts.ts";
import { claimOf } from "../../../support/records/clientRecords.ts";

const share = (id: string, share_pct: number | null, claim: Partial<Claim> = {}) =>
  claimOf({ id, subject: "owner", predicate: "OWNS_STAKE_IN", object: "owned", share_pct, ...claim });

const idsInOrder = (...claims: Claim[]) => claims.sort(newestCount).map(({ id }) => id);

test("the newest count is the one that the newest source confirms, whenever its share began", () => {
  const old = share("old", 40, { since: "2021", confirmed: "2022-05" });
  const renewed = share("renewed", 37, { since: "2014", confirmed: "2025-08" });
  expect(idsInOrder(old, renewed)).toEqual(["renewed", "old"]);
  expect(idsInOrder(share("undated", 50), share("from-source", 1, { newest_source: "2020" }))).toEqual([
    "from-source",
    "undated",
  ]);
});

test("a figure is of the year that it names, not of the paper that tells it", () => {
  const figure = (id: string, quantity_of: string, confirmed: string) =>
    claimOf({ id, quantity: 71, unit: "%", quantity_kind: "share", quantity_of, confirmed });
  const [in2022, in2023] = [
    figure("b", "share of sales, 2022", "2025-01"),
    figure("c", "share of sales, 2023", "2024"),
  ];
  expect(idsInOrder(in2022, in2023)).toEqual(["c", "b"]);
});

test("a plan or a former share never stands above one in force, nor a claim without a share above one with it", () => {
  const planned = share("planned", 51, { status: "planned", confirmed: "2026" });
  const ended = share("ended", 5, { status: "ended", confirmed: "2025" });
  const held = share("held", 10, { confirmed: "2020" });
  expect(idsInOrder(planned, ended, held, share("unknown", null, { confirmed: "2026-05" }))).toEqual([
    "held",
    "unknown",
    "planned",
    "ended",
  ]);
});

test("former shares stand by their start, because a later source may look back; a price is no share", () => {
  const founding = share("founding", 60, { status: "ended", since: "2015-04", confirmed: "2021-12" });
  const last = share("last", 99.47, { status: "ended", since: "2020-07", confirmed: "2020-07" });
  expect(idsInOrder(founding, last)).toEqual(["last", "founding"]);
  const bought = share("bought", null, { quantity: 1000, unit: "CNY", confirmed: "2026" });
  expect(idsInOrder(bought, share("held", 36.71, { confirmed: "2024" }))).toEqual(["held", "bought"]);
});

test("counts of one thing stand together, the older under the newest, where the first of them stood", () => {
  const [a, b] = [share("a", 9.9, { confirmed: "2023" }), share("b", 20)];
  const c = share("c", 7.7, { confirmed: "2025" });
  const holders: Record<string, string> = { a: "shenghe", b: "state", c: "shenghe" };
  expect(countsOf([a, b, c], ({ id }) => holders[id] ?? "", newestCount)).toEqual([
    { newest: c, older: [a] },
    { newest: b, older: [] },
  ]);
  expect(countsOf([], String, () => 0)).toEqual([]);
});

test("shares of more than the whole are said to be so; rounding, plans and former shares are not counted", () => {
  expect(overWholeText([share("a", 76.835), share("b", 35.15)], null)).toBe(
    "These shares add up to 112%: they are of different years or counted differently.",
  );
  const thirds = [share("a", 33.4), share("b", 33.4), share("c", 33.4)];
  expect(overWholeText(thirds, null)).toBeNull();
  const others = [share("d", 60, { status: "planned" }), share("e", 60, { until: "2025" }), share("f", null)];
  expect(overWholeText([...thirds, ...others], null, "2026-11-30")).toBeNull();
});

test("shares in several things are added up for each of them, as control or as a stake", () => {
  const mine = [
    share("a", 60, { predicate: "SUBSIDIARY_OF", subject: "mine", object: "state" }),
    share("b", 45, { subject: "fund", object: "mine" }),
  ];
  expect(overWholeTexts([...mine, share("c", 60)], (id) => id.toUpperCase())).toEqual([
    "The shares in MINE add up to 105%: they are of different years or counted differently.",
  ]);
});
