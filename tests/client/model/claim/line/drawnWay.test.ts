import { drawnWay } from "../../../../../client/src/model/claim/line/tellingClaim.ts";
import { claimOf } from "../../../../support/records/clientRecords.ts";

test("an arrow of ownership goes from owner to owned, whichever of the two the claim names first", () => {
  expect(drawnWay(claimOf({ id: "1", predicate: "SUBSIDIARY_OF", subject: "child", object: "parent" }))).toEqual({
    from: "parent",
    to: "child",
    phrase: "in",
  });
  expect(drawnWay(claimOf({ id: "1", predicate: "OWNS_STAKE_IN", subject: "owner", object: "owned" }))).toEqual({
    from: "owner",
    to: "owned",
    phrase: "out",
  });
});

test("every other arrow goes from subject to object", () => {
  expect(drawnWay(claimOf({ id: "1", predicate: "SUPPLIES", subject: "maker", object: "buyer" }))).toMatchObject({
    from: "maker",
    to: "buyer",
  });
});
