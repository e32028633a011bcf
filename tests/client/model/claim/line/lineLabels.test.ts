import { lineLabels } from "../../../../../client/src/model/claim/line/lineLabels.ts";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { claimOf } from "../../../../support/records/clientRecords.ts";

type Pinned = Parameters<typeof claimOf>[0];

const labels = (first: Pinned, ...others: Pinned[]) =>
  lineLabels([claimOf(first), ...others.map(claimOf)], "every line");
const verb = (first: Pinned, ...others: Pinned[]) =>
  labels(first, ...others).verbs.find((text) => !text.includes("grades"));

const stake = { id: "stake", predicate: "OWNS_STAKE_IN", subject: "owner", object: "owned" } as const;
const control = { id: "control", predicate: "SUBSIDIARY_OF", subject: "owned", object: "owner" } as const;

test("a line says its verb, and of ownership the share", () => {
  expect(verb({ id: "1", predicate: "SUPPLIES" })).toBe("supplies");
  expect(verb(stake)).toBe("owns a stake in");
  expect(verb({ ...stake, share_pct: 36 })).toBe("owns 36%");
});

test("control reads from the owner, as its arrow points, with the share of another claim of the same owner", () => {
  expect(verb(control)).toBe("controls");
  expect(verb({ ...control, share_pct: 51.5 })).toBe("owns 51.5%");
  expect(verb(control, { ...stake, share_pct: 36 })).toBe("owns 36% +1");
  expect(verb(control, { ...stake, subject: "owned", object: "owner", share_pct: 5 })).toBe("controls +1");
});

test("a share that is no longer or not yet held is not said", () => {
  expect(verb({ ...stake, share_pct: 36, status: "ended" })).toBe("owns a stake in (ended)");
  expect(verb(stake, { ...stake, id: "2", share_pct: 36, status: "planned" })).toBe("owns a stake in +1");
});

test("a line says that what it tells of is planned, or was last reported years ago", () => {
  expect(verb({ id: "1", status: "planned" })).toBe("supplies (planned)");
  expect(verb({ id: "1", last_reported: "2003" })).toBe("supplies (last reported 2003)");
});

test("a line of several claims says how many others there are, and in how many grades", () => {
  expect(labels({ id: "1" }, { id: "2", predicate: "FUNDS", evidence: "disputed" }, { id: "3" })).toMatchObject({
    verbs: ["supplies +2 (2 grades)", "supplies +2"],
    counts: ["3 (2 grades)", "3"],
  });
});

test("a line too short for its verb still has the share of the owner", () => {
  expect(labels({ ...stake, share_pct: 36 }, { id: "2", predicate: "FUNDS" }).verbs).toEqual(["owns 36% +1", "36% +1"]);
});

test("without verbs, a line of several claims still has their number, and a single claim has nothing", () => {
  expect(lineLabels([claimOf({ id: "1" }), claimOf({ id: "2" })], "no line")).toMatchObject({
    verbs: [],
    counts: ["2"],
  });
  expect(lineLabels([claimOf({ id: "1" })], "no line")).toMatchObject({ verbs: [], counts: [] });
});

const award = { id: "award", predicate: "FUNDS", subject: "giver", object: "firm", money_currency: "USD" } as const;

test("a line says the largest sum of a giver, how far it has come, and whose word it is not to add up", () => {
  expect(verb({ ...award, money_amount: 400_000_000, money_status: "paid" })).toBe("funds US$400m");
  expect(verb({ ...award, money_amount: 30_000_000, money_kind: "maximum", money_status: "agreed" })).toBe(
    "funds at most US$30m (agreed)",
  );
  const small = { ...award, id: "2", money_amount: 9_600_000 };
  expect(verb({ ...award, money_amount: 258_000_000 }, small)).toBe("funds US$258m +1");
  expect(verb(small, { ...award, money_amount: 258_000_000 })).toBe("funds US$258m +1");
});

test("a line does not say the sum of several givers, of another status or of the other direction", () => {
  expect(verb({ ...award, money_amount: 1e9, money_not_added: "several-givers" })).toBe("funds");
  expect(verb(award, { ...award, id: "2", money_amount: 1e9, status: "planned" })).toBe("funds +1");
  expect(verb(award, { ...award, id: "2", subject: "firm", object: "giver", money_amount: 1e9 })).toBe("funds +1");
  expect(verb({ ...award, money_amount: 620_000_000, status: "proposed" })).toBe("funds US$620m (proposed)");
});

test("an owner that also gives money has both on its line, or its share alone where there is less room", () => {
  const gives = { ...award, subject: "owner", object: "owned", money_amount: 150_000_000 } as const;
  expect(labels({ ...stake, share_pct: 15 }, gives).verbs).toEqual([
    "owns 15%, funds US$150m",
    "owns 15% +1",
    "15% +1",
  ]);
});

test("where only owners are wanted, other lines have the number of their claims", () => {
  const on = (first: Pinned, ...others: Pinned[]) => lineLabels([claimOf(first), ...others.map(claimOf)], "ownership");
  expect(on({ ...stake, share_pct: 36 }).verbs).toEqual(["owns 36%", "36%"]);
  expect(on({ id: "1", predicate: "SUPPLIES" }, { id: "2" })).toMatchObject({ verbs: [], counts: ["2"] });
  expect(on(stake).rank).toBeLessThan(on({ id: "1" }).rank);
});

test("in Chinese, shares and verbs are Chinese", async () => {
  await setLanguage("zh");
  expect([verb({ ...stake, share_pct: 36 }), verb(control), verb(stake)]).toEqual(["持股36%", "下辖", "参股"]);
  expect(verb({ ...award, money_amount: 258_000_000 })).toBe("资助2.58亿美元");
  await setLanguage("en");
});

test("lines that say who owns whom are labelled before others, comparisons last", () => {
  const rankOf = (predicate: NonNullable<Pinned["predicate"]>) => labels({ id: "1", predicate }).rank;
  const ranks = [rankOf("SUBSIDIARY_OF"), rankOf("OWNS_STAKE_IN"), rankOf("SUPPLIES"), rankOf("COUNTERPART_OF")];
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(new Set(ranks).size).toBe(4);
});

test("a line that only compares its ends has a sign of its own, however little is written on lines", () => {
  const comparison = claimOf({ id: "1", predicate: "COUNTERPART_OF" });
  expect(lineLabels([comparison], "no line").counts).toEqual(["≈"]);
  expect(lineLabels([comparison, { ...comparison, id: "2" }], "no line").counts).toEqual(["2", "≈"]);
  expect(lineLabels([comparison, claimOf({ id: "3", predicate: "SUPPLIES" })], "no line").counts).toEqual(["2"]);
});
