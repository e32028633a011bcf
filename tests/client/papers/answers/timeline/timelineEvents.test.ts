import { readdirSync, readFileSync } from "node:fs";
import type { Claim } from "@atlas/server/contract";
import { parse } from "csv-parse/sync";
import { timelineEvents } from "../../../../../client/src/papers/answers/timeline/timelineEvents.ts";
import { DATA_FOLDER } from "../../../../../server/src/dataset/dataFolder.ts";
import { claimOf } from "../../../../support/records/clientRecords.ts";
import { realRows } from "../../../../support/records/realRows.ts";

const TODAY = "2026-11-25";
/** The events of one claim, each as date, kind and flags. */
function told(pinned: Partial<Claim>): string[] {
  const { dated } = timelineEvents([claimOf({ id: "x", ...pinned })], TODAY);
  return dated.map(({ date, kind, ahead, due }) =>
    [date, kind, ...(ahead ? ["ahead"] : []), ...(due ? [`due ${due.kind}`] : [])].join(" "),
  );
}

test.each<[string, Partial<Claim>, string[]]>([
  ["that holds", { since: "2012" }, ["2012 begins"]],
  ["with a period", { since: "2012", until: "2014-05" }, ["2012 begins", "2014-05 until"]],
  ["with a period of one year", { since: "2012", until: "2012" }, ["2012 begins"]],
  ["that ended", { status: "ended", since: "2012", until: "2014" }, ["2012 begins", "2014 ends"]],
  ["whose end alone is known", { status: "ended", until: "2014" }, ["2014 ends"]],
  ["that holds from a day to come", { since: "2026-12-01" }, ["2026-12-01 begins ahead"]],
  ["with a term to come", { since: "2024", until: "2027" }, ["2024 begins", "2027 until ahead"]],
  [
    "whose term has run out",
    { since: "2025-04", until: "2026-11-10", due: "2026-11-10" },
    ["2025-04 begins", "2026-11-10 until due target"],
  ],
  ["planned for a year to come", { status: "planned", since: "2027" }, ["2027 plannedFor ahead"]],
  [
    "planned for a year that has passed",
    { status: "planned", since: "2024", due: "2024" },
    ["2024 plannedFor due plan"],
  ],
  [
    "planned for this year, which has not passed",
    { status: "planned", since: "2026", due: "2026" },
    ["2026 plannedFor ahead"],
  ],
  ["planned long before", { status: "planned", since: "2022", due: "2027-06" }, ["2022 planOf", "2027-06 dueBy ahead"]],
  [
    "planned, of which no date is named and nothing was heard",
    { status: "planned", since: "2020", newest_source: "2021" },
    ["2020 planOf due plan"],
  ],
  [
    "proposed and to be settled by last month",
    { status: "proposed", since: "2025-08", due: "2026-10" },
    ["2025-08 proposalOf", "2026-10 dueBy due plan"],
  ],
  [
    "suspended",
    { status: "suspended", since: "2025-10-09", until: "2025-11-07", due: "2026-11-10" },
    ["2025-10-09 begins", "2025-11-07 suspended", "2026-11-10 suspensionEnds due suspension"],
  ],
  ["in force, with a target", { since: "2022-06", due: "2025" }, ["2022-06 begins", "2025 target due target"]],
  ["with a figure of long ago", { since: "2019", quantity: 5, newest_source: "2020" }, ["2019 begins due figure"]],
  ["that says only by when", { status: "planned", due: "2028" }, ["2028 dueBy ahead"]],
])("the dates of a claim %s keep their precision", (_, claim, expected) => {
  expect(told(claim)).toEqual(expected);
});

test("a claim without any date stands apart", () => {
  const claims = [claimOf({ id: "a" }), claimOf({ id: "b", since: "2020" })];
  const { dated, undated } = timelineEvents(claims, TODAY);
  expect(dated.map(({ claim }) => claim.id)).toEqual(["b"]);
  expect(undated.map(({ id }) => id)).toEqual(["a"]);
});

test("of the real data set, the dates are those of the dossiers, and passed plans those that the files give", async () => {
  const files = readdirSync(`${DATA_FOLDER}/claims`).map((file) => readFileSync(`${DATA_FOLDER}/claims/${file}`));
  const rows = files.flatMap((text): Record<string, string>[] => parse(text, { columns: true }));
  const { claims } = await realRows();
  const { dated, undated } = timelineEvents(claims, TODAY);
  // Each distinct date of a row; a suspension counts even on the day the rule began.
  const written = rows.flatMap(({ id, since, until, due }) =>
    [...new Set([since, until, due])].flatMap((date) => (date ? [`${id} ${date}`] : [])),
  );
  expect(dated.map(({ claim, date }) => `${claim.id} ${date}`).sort()).toEqual(written.sort());
  expect(undated.length).toBe(rows.filter(({ since, until, due }) => !since && !until && !due).length);
  // A year or month has passed once its last day has: compare strings of equal length.
  const passed = rows.filter(({ status, due }) => status !== "ended" && due && due < TODAY.slice(0, due.length));
  expect(passed.length).toBeGreaterThan(30);
  expect(dated.flatMap(({ claim, due }) => (due && due.date !== null ? [claim.id] : [])).sort()).toEqual(
    passed.map(({ id }) => id).sort(),
  );
});
