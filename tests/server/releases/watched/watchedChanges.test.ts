import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { WatchedAnswer, WatchedRequest } from "../../../../server/src/contract/index.ts";
import { DATA_FOLDER } from "../../../../server/src/dataset/dataFolder.ts";
import { openReleases, type Releases } from "../../../../server/src/releases/openReleases.ts";
import { watchedChanges } from "../../../../server/src/releases/watched/watchedChanges.ts";
import { hasRunOut, standingOf } from "../../../../server/src/rules/standing.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { realRows } from "../../../support/records/realRows.ts";

const seen = { version: "2026.12.2", day: "2026-06-01" };
const today = "2026-12-01";
type Row = Record<string, string>;

let store: GraphStore;
let releases: Releases;
const [before, after] = ["2026.12.2", "2027.1"].map(released) as [Map<string, Row>, Map<string, Row>];

beforeAll(async () => {
  store = await embeddedWith(await realRows());
  releases = (await openReleases(DATA_FOLDER)).releases;
});
afterAll(() => store.close());

/** The rows of the released claims, read only by a CSV parser. */
function released(version: string): Map<string, Row> {
  const text = readFileSync(`${DATA_FOLDER}/releases/${version}/claims.csv`);
  const rows: Row[] = parse(text, { columns: true });
  return new Map(rows.map((row) => [row.id ?? "", row]));
}

/** The ids of the claims that differ between the two files and of which one state passes. */
function changed(passes: (row: Row) => boolean): string[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  // A column that the older file lacks was empty then.
  const columns = Object.keys([...after.values()][0] ?? {});
  const cells = (row: Row | undefined) => row && columns.map((column) => row[column] ?? "").join("|");
  const differing = ids.filter((id) => cells(before.get(id)) !== cells(after.get(id)));
  return differing.filter((id) => [before.get(id), after.get(id)].some((row) => row && passes(row))).sort();
}

function news(watches: object[], asked: object = {}) {
  return watchedChanges(store, releases, WatchedRequest.parse({ today, seen, watches, ...asked }));
}

test("all and only the changes that touch what is watched come, each for its own thing", async () => {
  const view = ["mp-materials", "us-department-of-defense", "general-motors"];
  const some = [...after.keys()].slice(100, 160);
  const answer = await news([
    { ...seen, touching: ["mp-materials"] },
    { ...seen, between: view },
    { ...seen, claims: some },
    { ...seen, touching: ["nobody-at-all"] },
  ]);
  WatchedAnswer.parse(answer);
  const ids = answer.watches.map(({ changes }) => changes.map(({ id }) => id).sort());
  const touches = ({ subject = "", object = "" }: Row) => [subject, object].includes("mp-materials");
  const oracle = [
    changed(touches),
    changed(({ subject = "", object = "" }) => view.includes(subject) && view.includes(object)),
    changed(({ id = "" }) => some.includes(id)),
    [],
  ];
  expect(ids).toEqual(oracle);
  expect(oracle.slice(0, 3).every(({ length }) => length > 0)).toBe(true);
  expect(answer.watches[0]?.claim_count).toBe([...after.values()].filter(touches).length);
  expect(answer.all.changes).toEqual([]);
  expect(answer.all.impacts.reduce((sum, { count }) => sum + count, 0)).toBe(changed(() => true).length);
});

test("weaker comes first, and each claim counts once as the most harmful that happened to it", async () => {
  const answer = await news([{ ...seen, touching: ["northern-rare-earth", "mp-materials"] }]);
  const [only] = answer.watches;
  const ranks = ["disputed", "self-reported", "assessed", "single-source", "corroborated"];
  const rank = (row: Row | undefined) => ranks.indexOf(row?.evidence ?? "");
  const weaker = changed(({ subject = "", object = "" }) =>
    [subject, object].some((id) => ["northern-rare-earth", "mp-materials"].includes(id)),
  ).filter((id) => {
    const [old, now] = [before.get(id), after.get(id)];
    const onlyHoped = old?.status === "in-force" && ["planned", "proposed", "suspended"].includes(now?.status ?? "");
    return old !== undefined && now !== undefined && (rank(now) < rank(old) || onlyHoped);
  });
  expect(weaker.length).toBeGreaterThan(0);
  expect(only?.impacts.find(({ impact }) => impact === "weaker")?.count).toBe(weaker.length);
  expect(
    only?.changes
      .slice(0, weaker.length)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(weaker);
});

test("claims run out by the reader's days alone, and soon are those of the next 60 days", async () => {
  const { claims } = await realRows();
  const over = (day: string) =>
    claims.filter((claim) => {
      const standing = standingOf(claim, day);
      return hasRunOut(standing) && standing.date !== null;
    });
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();
  const [then, now, later] = [over(seen.day), over(today), over("2027-01-30")];
  const answer = await news([{ version: "2027.1", day: seen.day, touching: ["mp-materials"] }]);
  expect(answer.all.run_out.toSorted()).toEqual(ids(now.filter((claim) => !then.includes(claim))));
  expect(answer.all.soon.toSorted()).toEqual(ids(later.filter((claim) => !now.includes(claim))));
  expect(answer.all.run_out.length).toBeGreaterThan(0);
  expect(answer.all.soon.length).toBeGreaterThan(0);
  expect(answer.watches[0]?.changes).toEqual([]);
  const told = new Set(answer.claims.map(({ id }) => id));
  expect([...answer.all.run_out, ...answer.all.soon].every((id) => told.has(id))).toBe(true);
});

test("a version that is not kept is compared with nothing, and does not keep the others from coming", async () => {
  const answer = await news([
    { version: "1999.1", day: today, touching: ["mp-materials"] },
    { ...seen, touching: ["mp-materials"] },
  ]);
  expect(answer.watches.map(({ from }) => from?.version ?? null)).toEqual([null, "2026.12.2"]);
  expect(answer.watches[0]?.changes).toEqual([]);
  expect(answer.watches[1]?.changes).not.toEqual([]);
});
