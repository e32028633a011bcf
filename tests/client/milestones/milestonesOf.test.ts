import { readdirSync, readFileSync } from "node:fs";
import type { Claim } from "@atlas/server/contract";
import { parse } from "csv-parse/sync";
import { milestonesOf } from "../../../client/src/milestones/milestonesOf.ts";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import { claimOf, sourceOf } from "../../support/clientRecords.ts";
import { realRows } from "../../support/realRows.ts";

const TODAY = "2026-11-25";
const sources = new Map(
  [
    sourceOf({ id: "old", published: "2024" }),
    sourceOf({ id: "new", published: "2025-03-02" }),
    sourceOf({ id: "undated" }),
  ].map((source) => [source.id, source]),
);

/** What becomes of one claim: each of its dates, what happens then, and whether that is open. */
function told(pinned: Partial<Claim>): string[] {
  const { dated } = milestonesOf([claimOf({ id: "x", ...pinned })], sources, TODAY);
  return dated.map(({ date, happening, open, newest }) => `${date} ${happening} ${open} ${newest}`);
}

test.each<[string, Partial<Claim>, string[]]>([
  ["that holds", { since: "2012" }, ["2012 begins null null"]],
  ["with a period", { since: "2012", until: "2014-05" }, ["2012 begins null null", "2014-05 runsUntil null null"]],
  ["with a period of one year", { since: "2012", until: "2012" }, ["2012 begins null null"]],
  ["that ended", { status: "ended", since: "2012", until: "2014" }, ["2012 begins null null", "2014 ends null null"]],
  ["whose end alone is known", { status: "ended", until: "2014" }, ["2014 ends null null"]],
  [
    "whose term ran out after its newest source",
    { since: "2025-04", until: "2026-11-10", sources: ["new"] },
    ["2025-04 begins null 2025-03-02", "2026-11-10 runsUntil passed 2025-03-02"],
  ],
  [
    "with a period that its source looks back on",
    { since: "2023", until: "2024", sources: ["new"] },
    ["2023 begins null 2025-03-02", "2024 runsUntil null 2025-03-02"],
  ],
  ["with a term to come", { since: "2024", until: "2027" }, ["2024 begins null null", "2027 runsUntil ahead null"]],
  ["that holds from a day to come", { since: "2026-12-01" }, ["2026-12-01 begins ahead null"]],
  ["planned", { status: "planned", since: "2027", sources: ["old"] }, ["2027 planned ahead 2024"]],
  ["planned for this year, which has not passed", { status: "planned", since: "2026" }, ["2026 planned ahead null"]],
  ["planned for last month", { status: "planned", since: "2026-10" }, ["2026-10 planned passed null"]],
  ["proposed for yesterday", { status: "proposed", since: "2026-11-24" }, ["2026-11-24 proposed passed null"]],
  [
    "suspended",
    { status: "suspended", since: "2025-10-09", until: "2025-11-07", sources: ["old"], disputed_by: ["new"] },
    ["2025-10-09 begins null 2025-03-02", "2025-11-07 suspended suspended 2025-03-02"],
  ],
  [
    "whose newest source is a day of a year that another names",
    { since: "2020", sources: ["new", "old", "undated"] },
    ["2020 begins null 2025-03-02"],
  ],
])("the dates of a claim %s keep their precision", (_, claim, expected) => {
  expect(told(claim)).toEqual(expected);
});

test("a claim without any date stands apart", () => {
  const claims = [claimOf({ id: "a" }), claimOf({ id: "b", since: "2020" })];
  const { dated, undated } = milestonesOf(claims, sources, TODAY);
  expect(dated.map(({ claim }) => claim.id)).toEqual(["b"]);
  expect(undated.map(({ id }) => id)).toEqual(["a"]);
});

test("of the real data set, the dates are those of the dossiers, and passed plans those that the files give", async () => {
  const files = readdirSync(`${DATA_FOLDER}/claims`).map((file) => readFileSync(`${DATA_FOLDER}/claims/${file}`));
  const rows = files.flatMap((text): Record<string, string>[] => parse(text, { columns: true }));
  const { claims, sources: all } = await realRows();
  const { dated, undated } = milestonesOf(claims, new Map(all.map((source) => [source.id, source])), TODAY);
  const written = rows.flatMap(({ id, since, until, status }) => [
    ...(since ? [`${id} ${since}`] : []),
    ...(until && (until !== since || status === "suspended") ? [`${id} ${until}`] : []),
  ]);
  expect(dated.map(({ claim, date }) => `${claim.id} ${date}`).sort()).toEqual(written.sort());
  expect(undated.length).toBe(rows.filter(({ since, until }) => !since && !until).length);
  const planned = (row: Record<string, string>) => ["planned", "proposed"].includes(row.status ?? "");
  // A date of reduced precision has passed when its last day has, here found by comparing texts of the same length.
  const passed = rows.filter((row) => planned(row) && row.since && row.since < TODAY.slice(0, row.since.length));
  expect(passed.length).toBeGreaterThan(20);
  const open = dated.filter((milestone) => milestone.open === "passed");
  expect(open.flatMap(({ claim, happening }) => (happening === "runsUntil" ? [] : [claim.id])).sort()).toEqual(
    passed.map(({ id }) => id).sort(),
  );
  // The suspension of October 2025 ran out on 10 November 2026, and its newest source is older.
  expect(open.flatMap(({ claim, happening }) => (happening === "runsUntil" ? [claim.until] : []))).toContain(
    "2026-11-10",
  );
});
