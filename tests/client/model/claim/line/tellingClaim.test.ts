import { tellingClaim } from "../../../../../client/src/model/claim/line/tellingClaim.ts";
import { claimOf } from "../../../../support/records/clientRecords.ts";

type Pinned = Parameters<typeof claimOf>[0];

const telling = (first: Pinned, ...others: Pinned[]) => tellingClaim([claimOf(first), ...others.map(claimOf)]).id;

test("who owns whom tells more than what one does for the other, and control more than a stake", () => {
  expect(
    telling(
      { id: "supplies", predicate: "SUPPLIES" },
      { id: "stake", predicate: "OWNS_STAKE_IN" },
      { id: "control", predicate: "SUBSIDIARY_OF" },
    ),
  ).toBe("control");
});

test("what is in force tells more than what was last reported years ago, and that more than what is planned or over", () => {
  const ended = { id: "ended", predicate: "SUBSIDIARY_OF", status: "ended" } as const;
  const planned = { id: "planned", predicate: "OWNS_STAKE_IN", status: "planned" } as const;
  const old = { id: "old", predicate: "DEVELOPS", last_reported: "2003" } as const;
  expect(telling(ended, planned)).toBe("planned");
  expect(telling(ended, planned, old)).toBe("old");
  expect(telling(ended, planned, old, { id: "now", predicate: "COUNTERPART_OF" })).toBe("now");
});

test("of equals, the one that gives such claims their grade tells most, whatever their order", () => {
  const weak = { id: "weak", evidence: "self-reported" } as const;
  const strong = { id: "strong", evidence: "corroborated" } as const;
  const disputed = { id: "disputed", evidence: "disputed" } as const;
  expect([telling(weak, strong), telling(strong, weak)]).toEqual(["strong", "strong"]);
  expect([telling(disputed, strong), telling(strong, weak, disputed)]).toEqual(["disputed", "disputed"]);
});
