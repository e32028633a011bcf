import { sentencesOf } from "../../../../../client/src/papers/answers/timeline/timelineAnalysis.ts";
import { timelineOfEntity } from "../../../../../client/src/papers/answers/timeline/timelineOfEntity.ts";
import { claimOf, entityOf } from "../../../../support/records/clientRecords.ts";

const asked = { entity: "mofcom", asOf: null, predicates: [], evidence: [], oldestFirst: false };

test("a timeline begins with the newest date of what came: an end that was set beforehand is not known to have come", () => {
  const mofcom = entityOf({ id: "mofcom", name: "MOFCOM" });
  const claim = claimOf({
    id: "a",
    subject: "mofcom",
    predicate: "ISSUED",
    status: "suspended",
    statement: "MOFCOM suspended five announcements.",
    since: "2025-10-09",
    until: "2025-11-07",
    due: "2026-11-10",
  });
  const issued = {
    ...claim,
    id: "b",
    status: "in-force" as const,
    since: "2025-11-07",
    until: "2026-11-10",
    due: null,
  };
  const page = { claims: [claim, issued], entities: [mofcom, entityOf({ id: "b" })], total: 2 };
  const timeline = timelineOfEntity(mofcom, page as never, asked, "2026-12-01");
  expect(sentencesOf(timeline, asked)[0]).toMatch(/^Newest date: 7 November 2025\. /);
});
