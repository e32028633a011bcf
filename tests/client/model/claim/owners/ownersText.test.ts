import type { Claim } from "@atlas/server/contract";
import { controlsText, ownersText } from "../../../../../client/src/model/claim/owners/ownersText.ts";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { claimOf, entityOf } from "../../../../support/records/clientRecords.ts";

const entities = new Map(
  [
    entityOf({ id: "firm", name: "Firm" }),
    entityOf({ id: "sasac", name: "SASAC", kind: "government", country: "CN" }),
    entityOf({ id: "chinalco", name: "Chinalco", kind: "state-group", country: "CN" }),
    entityOf({ id: "jogmec", name: "JOGMEC", kind: "government", country: "JP" }),
    entityOf({ id: "fund", name: "Fund", kind: "private-company", country: "US" }),
  ].map((one) => [one.id, one]),
);
let count = 0;
const stake = (subject: string, share_pct: number | null, more: Partial<Claim> = {}) =>
  claimOf({
    ...{ id: `c${++count}`, subject, predicate: "OWNS_STAKE_IN", object: "firm", share_pct, evidence: "single-source" },
    ...more,
  });
const told = (...claims: Claim[]) => ownersText("firm", claims, entities, "2026-11-30");

afterEach(() => setLanguage("en"));

test("beside a small share stands that the owners of the rest are not recorded", () => {
  expect(told(stake("fund", 3, { since: "2011-03-09" }))).toEqual([
    "Recorded owners of Firm: Fund 3% (March 2011).",
    "Owners of the other 97% are not recorded.",
  ]);
});

test("an owner without a share is named last, and the rest is not said to be nobody's", () => {
  expect(told(stake("fund", null), stake("sasac", 15, { confirmed: "2026-06-29" }))).toEqual([
    "Recorded owners of Firm: SASAC 15% (last confirmed June 2026); Fund (share not stated).",
    "The other 85% belongs to those without a share here, or to owners who are not recorded.",
  ]);
  expect(told(stake("fund", null))[1]).toBe("No share is recorded as a figure, and other owners may exist.");
});

test("a percentage that stands only in the statement is not denied, nor taken for the share", () => {
  const statement = "The fund held 0.3% before and was to own 3% after it.";
  expect(told(stake("fund", null, { statement }))).toEqual([
    "Recorded owners of Firm: Fund (no share as a figure of its own, the claim names 0.3% and 3%).",
    "No share is recorded as a figure, and other owners may exist.",
  ]);
});

test("a share has the date of its newest source where the relation began in another year", () => {
  expect(told(stake("fund", 28.56, { since: "2022-09", confirmed: "2025" }))[0]).toBe(
    "Recorded owners of Firm: Fund 28.56% (last confirmed 2025).",
  );
});

test("what state bodies of one country hold is added up, as a least share", () => {
  const [, , state] = told(
    stake("sasac", 31.21, { confirmed: "2021-12" }),
    stake("chinalco", 20.33, { confirmed: "2023" }),
    stake("fund", 10),
  );
  expect(state).toBe(
    "2 of them are state bodies (SASAC and Chinalco) and hold at least 51.54% together, by these shares (2021–2023).",
  );
  expect(told(stake("sasac", 30), stake("jogmec", 20))).toHaveLength(2);
});

test("the newest share of each owner counts, and neither sold nor planned ones", () => {
  const [owners, rest] = told(
    stake("fund", 12, { confirmed: "2019", quantity_of: "shares at the end of 2018" }),
    stake("fund", 8, { confirmed: "2025", since: "2025-03" }),
    stake("sasac", 40, { status: "ended" }),
    stake("chinalco", 40, { status: "planned" }),
  );
  expect(owners).toBe("Recorded owners of Firm: Fund 8% (March 2025).");
  expect(rest).toBe("Owners of the other 92% are not recorded.");
});

test("shares of more than the whole are said so, and not added up for the state; about 100% is the whole", () => {
  expect(told(stake("sasac", 76.835), stake("chinalco", 26.785)).slice(1)).toEqual([
    "The shares in Firm add up to 103.6%: they are of different years or counted differently.",
  ]);
  expect(told(stake("sasac", 66.7), stake("fund", 33.2))[1]).toBe("The stated shares add up to 99.9%.");
});

test("a disputed or self-reported share says so beside it", () => {
  expect(told(stake("fund", 50, { evidence: "disputed" }))[0]).toBe(
    "Recorded owners of Firm: Fund 50% (undated, disputed).",
  );
});

test("nobody on record is no owner said to be missing, and Chinese says the same", async () => {
  expect(told()).toEqual([
    "This data set has no claim in force that names an owner of Firm. That does not mean that it has none.",
  ]);
  await setLanguage("zh");
  expect(told(stake("fund", 3, { since: "2011-03" }))).toEqual([
    "Firm有记录的所有者：Fund持股3%（2011年3月）。",
    "其余97%的所有者未见记录。",
  ]);
});

test("what is controlled directly and through others is told apart", () => {
  expect(controlsText("Firm", { direct: 13, all: 19 })).toBe(
    "Firm is recorded to control 19 organisations: 13 directly and 6 through these.",
  );
  expect(controlsText("Firm", { direct: 1, all: 1 })).toBe("Firm is recorded to control 1 organisation directly.");
  expect(controlsText("Firm", { direct: 0, all: 0 })).toMatch(/^This data set has no claim.+does not mean/);
});

test("a share that a source disputes is told with that, in both languages, and one of which a detail is disputed without", async () => {
  const share = stake("fund", 36.71, { confirmed: "2024", disputed_by: ["other"], dispute_about: "core" });
  expect(told(share)[0]).toBe("Recorded owners of Firm: Fund 36.71% (last confirmed 2024, a source disputes it).");
  expect(told({ ...share, dispute_about: "detail" })[0]).toBe(
    "Recorded owners of Firm: Fund 36.71% (last confirmed 2024).",
  );
  await setLanguage("zh");
  expect(told(share)[0]).toContain("，另有来源质疑）");
});
