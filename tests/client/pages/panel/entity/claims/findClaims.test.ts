import { allClaims } from "../../../../../../client/src/pages/panel/claim/claimOrder.ts";
import { findClaims } from "../../../../../../client/src/pages/panel/entity/claims/findClaims.ts";
import { claimOf, entityOf, sourceOf } from "../../../../../support/records/clientRecords.ts";

const reading = {
  entities: new Map(
    [
      entityOf({ id: "baogang", name: "Baogang Group", name_zh: "包钢集团" }),
      entityOf({ id: "nre", name: "Northern Rare Earth", name_zh: "北方稀土", aliases: ["NRE"] }),
      entityOf({ id: "rails", name: "Heavy rails" }),
    ].map((entity) => [entity.id, entity]),
  ),
  sources: new Map(
    [
      sourceOf({ id: "s1", publisher: "Reuters", title: "Rails for Brazil" }),
      sourceOf({ id: "s2", publisher: "Caixin" }),
    ].map((source) => [source.id, source]),
  ),
};
const stake = claimOf({
  id: "bao-021",
  subject: "nre",
  object: "baogang",
  statement: "Baogang holds the largest stake.",
  share_pct: 36.71,
  since: "2023-09",
  sources: ["s2"],
  evidence: "disputed",
});
const rails = claimOf({
  id: "bao-017",
  subject: "baogang",
  object: "rails",
  quantity: 97200,
  unit: "t",
  quantity_of: "rail for the line",
  notes: "Two papers differ.",
  sources: ["s1"],
});

const find = (text: string) => findClaims([stake, rails], { ...allClaims, text }, reading).map((claim) => claim.id);

test.each([
  ["a word of the statement", "largest", ["bao-021"]],
  ["the other end's name", "heavy RAILS", ["bao-017"]],
  ["the other end's name in Chinese", "北方稀土", ["bao-021"]],
  ["another name of it", "nre", ["bao-021"]],
  ["a publisher", "reuters", ["bao-017"]],
  ["the publisher of what contradicts or supports it", "caixin", ["bao-021"]],
  ["the title of a source", "brazil", ["bao-017"]],
  ["a share as written", "36.71%", ["bao-021"]],
  ["a figure as written", "97,200", ["bao-017"]],
  ["a figure as a bare number", "97200", ["bao-017"]],
  ["a unit", "tonnes", ["bao-017"]],
  ["a date as written", "september 2023", ["bao-021"]],
  ["a date as the data set has it", "2023-09", ["bao-021"]],
  ["a note", "papers differ", ["bao-017"]],
  ["the id", "bao-017", ["bao-017"]],
  ["full-width letters", "ＮＲＥ", ["bao-021"]],
  ["words that stand apart", "baogang rail line", ["bao-017"]],
  ["words that no claim has together", "reuters stake", []],
  ["nothing but spaces", "  ", ["bao-021", "bao-017"]],
])("claims are found by %s", (_what, text, ids) => {
  expect(find(text)).toEqual(ids);
});

test("grades narrow what is found", () => {
  expect(findClaims([stake, rails], { ...allClaims, grades: ["disputed"] }, reading)).toEqual([stake]);
  expect(findClaims([stake, rails], { ...allClaims, grades: ["disputed"], text: "rails" }, reading)).toEqual([]);
});
