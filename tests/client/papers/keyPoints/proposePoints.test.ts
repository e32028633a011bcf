import { isProposable, proposePoints } from "../../../../client/src/papers/keyPoints/proposePoints.ts";
import { claimOf } from "../../../support/records/clientRecords.ts";

const day = "2026-12-01";
type Pinned = Parameters<typeof claimOf>[0];
const proposed = (claims: Pinned[], most = 4) =>
  proposePoints(
    claims.map((claim) => ({ claim: claimOf({ evidence: "corroborated", confirmed: "2025", ...claim }) })),
    { entity: "nre", themes: ["ownership", "supply"], focus: new Set(["nre"]) },
    most,
  );

test("a title on ownership is answered by who controls the entity, not by a small holding of it", () => {
  const [first] = proposed([
    { id: "exchange", predicate: "OWNS_STAKE_IN", subject: "nre", object: "exchange", publisher_count: 9 },
    { id: "parent", predicate: "SUBSIDIARY_OF", subject: "nre", object: "baogang", confirmed: "2024" },
  ]);
  expect(first).toBe("parent");
});

test("of one matter only the newest is proposed while others are left", () => {
  const points = proposed(
    [
      { id: "older", predicate: "SUBSIDIARY_OF", subject: "one", object: "nre", confirmed: "2023" },
      { id: "newer", predicate: "SUBSIDIARY_OF", subject: "two", object: "nre", confirmed: "2025-10" },
      { id: "supply", predicate: "SUPPLIES", subject: "nre", object: "buyer" },
    ],
    2,
  );
  expect(points).toEqual(["newer", "supply"]);
});

test("what answers the title comes before better evidenced claims on other matters", () => {
  expect(
    proposed([
      { id: "place", predicate: "DEVELOPS", subject: "nre", object: "x", publisher_count: 9 },
      { id: "supply", predicate: "SUPPLIES", subject: "nre", object: "y", evidence: "self-reported" },
    ])[0],
  ).toBe("supply");
});

test("comparisons by the editors are no key points while there are facts", () => {
  expect(proposed([{ id: "compared", predicate: "COUNTERPART_OF", evidence: "assessed" }, { id: "fact" }])).toEqual([
    "fact",
  ]);
});

test("a dispute is proposed only on what the title names", () => {
  const fact = { id: "fact", predicate: "SUPPLIES", subject: "nre", object: "y" } as const;
  const beside = { id: "beside", subject: "p", object: "q", evidence: "disputed" } as const;
  const own = { id: "own", predicate: "SUPPLIES", subject: "z", object: "nre", evidence: "disputed" } as const;
  expect(proposed([fact, beside])).toEqual(["fact"]);
  expect(proposed([fact, own])).toEqual(["fact", "own"]);
});

test("nothing opens a paper that is ten years old, over, or whose year contradicts its sources", () => {
  const opens = (claim: Partial<Pinned>) => isProposable(claimOf({ id: "c", confirmed: "2025", ...claim }), day);
  expect(opens({})).toBe(true);
  expect(opens({ confirmed: "2016-03", predicate: "FUNDS" })).toBe(false);
  expect(opens({ status: "ended" })).toBe(false);
  expect(opens({ predicate: "PRODUCES", confirmed: "2012" })).toBe(false);
  expect(opens({ statement: "It made 3,000 tonnes at the end of 2022.", confirmed: "2020" })).toBe(false);
  expect(opens({ statement: "It made 3,000 tonnes at the end of 2022.", confirmed: "2023" })).toBe(true);
  expect(opens({ since: "2024", confirmed: "2020" })).toBe(false);
});
