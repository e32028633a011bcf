import { evidenceSummary } from "../../../../client/src/pages/table/evidenceSummary.ts";
import { claimOf } from "../../../support/records/clientRecords.ts";

test("independent voices are counted, and the sources that are left out", () => {
  expect(
    evidenceSummary(
      claimOf({
        id: "1",
        evidence: "corroborated",
        sources: ["a", "b", "c"],
        independent_sources: ["a", "b"],
        publisher_count: 2,
      }),
    ),
  ).toBe("2 independent voices; 1 source left out");
  const single = claimOf({ id: "1", sources: ["a"], independent_sources: ["a"], publisher_count: 1 });
  expect(evidenceSummary(single)).toBe("1 independent voice");
});

test("several publishers that make no more than a single source are said to count as one", () => {
  const capped = claimOf({ id: "1", sources: ["a", "b"], independent_sources: ["a", "b"], publisher_count: 2 });
  expect(evidenceSummary({ ...capped, caveats: ["relay-unmarked"] })).toBe("2 publishers that count as one");
});

test("own word, comparison and dispute say so", () => {
  const claim = claimOf({ id: "1", sources: ["a", "b"], publisher_count: 0 });
  expect(evidenceSummary({ ...claim, evidence: "self-reported" })).toBe("No independent voice; 2 sources");
  expect(evidenceSummary({ ...claim, evidence: "assessed" })).toBe("Editors’ comparison; 2 sources on the two sides");
  expect(evidenceSummary({ ...claim, evidence: "disputed", disputed_by: ["c"] })).toBe(
    "1 source against; 0 independent voices for",
  );
});
