import type { Claim, OwnershipStep } from "@atlas/server/contract";
import { ownershipLevels } from "../../../client/src/detail/ownershipLevels.ts";
import { claimOf, entityOf } from "../../support/clientRecords.ts";

function step(owned: string, owner: string, level: number, claim: Partial<Claim> = {}): OwnershipStep {
  return { owned, owner: entityOf({ id: owner }), level, claim: claimOf({ id: `${owned}-${owner}`, ...claim }) };
}

const told = (steps: OwnershipStep[]) =>
  ownershipLevels(steps).map((level) => level.map((owner) => [owner.entity.id, owner.share_pct, owner.status]));

test("an owner that several claims name stands once, with the share that one of them gives", () => {
  expect(
    told([step("nre", "baogang", 1), step("nre", "baogang", 1, { share_pct: 36.71 }), step("baogang", "region", 2)]),
  ).toEqual([[["baogang", 36.71, "in-force"]], [["region", null, "in-force"]]]);
});

test("who owns in two ways stands where it is nearest", () => {
  expect(told([step("b", "c", 2, { share_pct: 10 }), step("a", "c", 1, { share_pct: 20 }), step("a", "b", 1)])).toEqual(
    [
      [
        ["c", 20, "in-force"],
        ["b", null, "in-force"],
      ],
    ],
  );
});

test("a plan or an end is told only where no claim is in force", () => {
  const ended = { status: "ended", share_pct: 60 } as const;
  expect(told([step("a", "b", 1, ended), step("a", "b", 1)])).toEqual([[["b", null, "in-force"]]]);
  expect(told([step("a", "b", 1, ended)])).toEqual([[["b", 60, "ended"]]]);
});
