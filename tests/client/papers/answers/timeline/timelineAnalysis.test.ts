import { sentencesOf, timelineAnalysis } from "../../../../../client/src/papers/answers/timeline/timelineAnalysis.ts";
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

test("a heading tells the newest beginning with its day, who says so and a doubt, and none that is over or not the newest", () => {
  const lynas = entityOf({ id: "lynas", name: "Lynas" });
  const old = claimOf({ id: "a", subject: "lynas", object: "lamp", predicate: "SUPPLIES", since: "2020" });
  const newest = claimOf({
    ...{
      id: "b",
      subject: "lynas",
      object: "lamp",
      predicate: "SUPPLIES",
      since: "2025-10-09",
      evidence: "self-reported",
    },
    ...{ sources: ["s"], source_voices: ["Lynas"], confirmed: "2026-05" },
  });
  const entities = [lynas, entityOf({ id: "lamp", name: "Lamp Works" })];
  const headingOf = (claims: readonly (typeof old)[], part: Partial<typeof asked> = {}) => {
    const page = { claims, entities, total: claims.length };
    return timelineAnalysis(timelineOfEntity(lynas, page as never, { asOf: null }, "2026-12-01"), { ...asked, ...part })
      .finding;
  };
  expect(headingOf([old, newest])).toBe(
    "Lynas, newest recorded date: Lynas supplies Lamp Works (since 9 October 2025; self-reported; according to Lynas)",
  );
  // Of a year alone nobody knows whether it came before or after a day in it.
  expect(headingOf([{ ...old, since: "2025" }, newest])).toMatch(/^Lynas, among the newest recorded dates: /);
  // An act of one day has its date alone, whose month keeps its capital.
  expect(headingOf([old, { ...newest, predicate: "FUNDS", since: "2026-06" }])).toContain(" (June 2026; ");
  const printed = ["Economic Daily", "Global Times", "Metal Review"].map((name) => name.padEnd(50, "."));
  const retold = { ...newest, sources: ["s", "t", "u"], source_voices: printed };
  // Where there is no room for all whose word it is, the first is named; none is left out without a word.
  expect(headingOf([old, retold])).toContain(`according to ${printed[0]} and 2 more)`);
  expect(headingOf([old, { ...retold, source_voices: ["x".repeat(200)] }])).toBeUndefined();
  expect(headingOf([old, { ...newest, status: "ended", until: "2025-12" }])).toBeUndefined();
  expect(headingOf([old, newest], { evidence: ["self-reported"] } as never)).toBeUndefined();
});
