import { claimsByLine } from "../../../../client/src/picture/graph/linksOf.ts";
import { claimOf } from "../../../support/records/clientRecords.ts";

test("claims between two entities have one line, whichever way they point", () => {
  const claims = [
    claimOf({ id: "1" }),
    claimOf({ id: "2", object: "c" }),
    claimOf({ id: "3", subject: "b", object: "a" }),
  ];
  const lines = [...claimsByLine(claims)].map(([id, line]) => [id, line.map((claim) => claim.id)]);
  expect(lines).toEqual([
    ["a~b", ["1", "3"]],
    ["a~c", ["2"]],
  ]);
});
