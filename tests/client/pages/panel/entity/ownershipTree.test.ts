import type { Claim, OwnershipStep } from "@atlas/server/contract";
import { type Owner, ownershipTree } from "../../../../../client/src/pages/panel/entity/ownershipTree.ts";
import { claimOf, entityOf } from "../../../../support/records/clientRecords.ts";

function step(owned: string, owner: string, claim: Partial<Claim> = {}): OwnershipStep {
  return { owned, owner: entityOf({ id: owner }), level: 1, claim: claimOf({ id: `${owned}-${owner}`, ...claim }) };
}

function told(owners: readonly Owner[]): unknown {
  return owners.map(({ entity, claim, owners: above }) => [entity.id, claim.share_pct, told(above)]);
}

test("owners stand above what they own, up to the last", () => {
  const steps = [step("nre", "baogang", { share_pct: 36.71 }), step("baogang", "region", { share_pct: 76.8 })];
  expect(told(ownershipTree("nre", steps))).toEqual([["baogang", 36.71, [["region", 76.8, []]]]]);
});

test("where there are several owners all of them stand there, the largest share first", () => {
  const steps = [step("a", "b"), step("a", "c", { share_pct: 31 }), step("a", "d", { share_pct: 69 }), step("c", "e")];
  expect(told(ownershipTree("a", steps))).toEqual([
    ["d", 69, []],
    ["c", 31, [["e", null, []]]],
    ["b", null, []],
  ]);
});

test("an owner that several claims name stands once: with a share if one gives it, then as best evidenced", () => {
  const steps = [
    step("a", "b", { id: "1", evidence: "corroborated" }),
    step("a", "b", { id: "2", share_pct: 60, evidence: "disputed" }),
    step("a", "b", { id: "3", share_pct: 55, evidence: "single-source" }),
  ];
  expect(ownershipTree("a", steps).map(({ claim }) => claim.id)).toEqual(["3"]);
});

test("who owns in two ways stands in both", () => {
  expect(told(ownershipTree("a", [step("a", "b"), step("a", "c"), step("b", "c")]))).toEqual([
    ["b", null, [["c", null, []]]],
    ["c", null, []],
  ]);
});

test("a circle, which the data may not hold, ends", () => {
  expect(told(ownershipTree("a", [step("a", "b"), step("b", "a")]))).toEqual([["b", null, []]]);
});

test("of several counts of an owner's share the newest stands, and the older ones under it", () => {
  const steps = [
    step("a", "b", { id: "1", share_pct: 60, confirmed: "2019" }),
    step("a", "b", { id: "2", share_pct: 55, confirmed: "2025" }),
    step("a", "b", { id: "3", confirmed: "2026" }),
  ];
  const [owner] = ownershipTree("a", steps);
  expect(owner?.claim.id).toBe("2");
  expect(owner?.older.map(({ id }) => id)).toEqual(["1"]);
});
