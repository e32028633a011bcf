import { type Claim, PaperAnswer, type PaperVerdict } from "../../../../server/src/contract/index.ts";
import { DATA_FOLDER } from "../../../../server/src/dataset/dataFolder.ts";
import type { GraphRows } from "../../../../server/src/dataset/grade/graphRows.ts";
import { NotFound } from "../../../../server/src/errors.ts";
import { openReleases, type Releases } from "../../../../server/src/releases/openReleases.ts";
import { paperChanges } from "../../../../server/src/releases/paper/paperChanges.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { claimsOfRelease, expectedVerdicts } from "../../../support/oracles/paperVerdicts.ts";
import { laterRows } from "../../../support/records/laterRows.ts";
import { realRows } from "../../../support/records/realRows.ts";

let rows: GraphRows;
let store: GraphStore;
let releases: Releases;

beforeAll(async () => {
  rows = await realRows();
  store = await embeddedWith(rows);
  releases = (await openReleases(DATA_FOLDER)).releases;
});
afterAll(() => store.close());

const byId = (claims: readonly Claim[]) => new Map(claims.map((claim) => [claim.id, claim]));

/** The claims that are judged otherwise than expected, with both verdicts. */
function differing({ paper }: PaperAnswer, expected: ReadonlyMap<string, readonly PaperVerdict[]>): string[] {
  return paper.flatMap(({ id, verdicts }) => {
    const [found, wanted] = [verdicts.join(), expected.get(id)?.join()];
    return found === wanted ? [] : `${id}: ${found}, expected ${wanted}`;
  });
}

test("every claim of the version before is judged as its rows and those of now tell", async () => {
  const now = byId(rows.claims);
  const old = claimsOfRelease("2026.12.2", now, "2027.1");
  const days = { made: "2025-11-29", day: "2026-12-01" };
  const expected = expectedVerdicts(old, now, days);
  const answer = await paperChanges(store, releases, { from: "2026.12.2", ids: [...old.keys()], ...days });
  PaperAnswer.parse(answer);
  expect(differing(answer, expected)).toEqual([]);
  const found = new Set(answer.paper.flatMap(({ verdicts }) => verdicts));
  const kinds: PaperVerdict[] = ["gone", "figure", "reworded", "regraded", "ran-out", "revised", "unchanged"];
  expect(kinds.filter((kind) => !found.has(kind))).toEqual([]);
});

test("over a later version each claim is judged as the two data sets tell, and what is new is found", async () => {
  const then = laterRows(rows);
  const newer = await embeddedWith(then);
  try {
    const now = byId(then.claims);
    const figures = claimsOfRelease("2027.1", byId(rows.claims), null);
    const days = { made: "2026-12-01", day: "2027-06-01" };
    const expected = expectedVerdicts(figures, now, days);
    const ids = [...figures.keys()];
    const answer = await paperChanges(newer, releases, { from: "2027.1", ids, ...days });
    expect(differing(answer, expected)).toEqual([]);
    const found = new Set(answer.paper.flatMap(({ verdicts }) => verdicts));
    for (const kind of ["gone", "ended", "figure", "reworded", "regraded", "ran-out"] as const)
      expect(found).toContain(kind);
    const gone = answer.paper.find(({ id }) => id === rows.claims[0]?.id);
    expect(gone).toMatchObject({ verdicts: ["gone"], into: ["new-001"] });
    expect(answer.added.slice(0, 2)).toEqual(["new-001", "new-002"]);
    expect(answer.added_total).toBe(2);
  } finally {
    await newer.close();
  }
});

const HOLDING = "shenghe-resources OWNS_STAKE_IN mp-materials";

test("a figure that is another one comes with what it was, and a claim that went with what became of it", async () => {
  const asked = { from: "2026.12.2", ids: ["bao-002", "bao-010", "mag-227", "no-such-claim"], day: "2026-12-01" };
  const { paper, made } = await paperChanges(store, releases, asked);
  expect(made).toBe("2026-11-29");
  expect(paper.map(({ id }) => id)).toEqual(asked.ids);
  expect(paper.map(({ figure_before }) => figure_before)).toEqual([
    { share_pct: null, quantity: 62, unit: "%" },
    { share_pct: null, quantity: 20000, unit: "t/yr" },
    null,
    null,
  ]);
  expect(paper.slice(2).map(({ verdicts }) => verdicts)).toEqual([["gone"], ["unknown"]]);
  expect(paper[2]?.change?.why).toContain("no rare earths");
});

test("a suspension that runs out after the paper's day is told with its date, one that ran out before is not", async () => {
  const suspended = rows.claims.find(({ status, due }) => status === "suspended" && due === "2026-11-10");
  if (suspended === undefined) throw new Error("no suspension ends on 10 November");
  const judged = async (made: string) => {
    const asked = { from: "2027.1", ids: [suspended.id], made, day: "2026-12-01" };
    return (await paperChanges(store, releases, asked)).paper[0];
  };
  expect(await judged("2026-11-01")).toMatchObject({ verdicts: ["ran-out"], ran_out: "2026-11-10" });
  expect(await judged("2026-11-30")).toMatchObject({ verdicts: ["unchanged"], ran_out: null });
});

test("what is new on the subject of a paper comes before what is new on others that it only mentions", async () => {
  const old = await releases.read("2026.11");
  const about = (one: { subject: string; object: string }) =>
    one.subject === "mp-materials" || one.object === "mp-materials";
  const told = [...(old?.claims.values() ?? [])].filter(about);
  const ends = new Set(told.flatMap(({ subject, object }) => [subject, object]));
  const { added, claims } = await paperChanges(store, releases, {
    ...{ from: "2026.11", ids: told.map(({ id }) => id), day: "2026-12-01" },
  });
  const now = byId(claims);
  const fresh = added.flatMap((id) => now.get(id) ?? []);
  const kinds = fresh.map((one) => (ends.has(one.subject) && ends.has(one.object) ? 0 : about(one) ? 1 : 2));
  expect(new Set(kinds)).toEqual(new Set([0, 1, 2]));
  expect(kinds).toEqual(kinds.toSorted());
});

test("a version that is not kept is told", async () => {
  const asked = { from: "1999", ids: ["bao-001"], day: "2026-12-01" };
  await expect(paperChanges(store, releases, asked)).rejects.toThrow(NotFound);
});

test("a claim that ended comes with those between its two ends which did not", async () => {
  const asked = { from: "2026.12.2", ids: ["sou-099"], day: "2026-12-01" };
  const { paper, claims } = await paperChanges(store, releases, asked);
  const [ended] = paper;
  expect(ended?.verdicts).toContain("ended");
  const others = rows.claims.filter(
    ({ id, subject, object, predicate, status }) =>
      id !== "sou-099" && status !== "ended" && `${subject} ${predicate} ${object}` === HOLDING,
  );
  expect(others.length).toBeGreaterThan(0);
  expect(ended?.into.toSorted()).toEqual(others.map(({ id }) => id).toSorted());
  expect(claims.map(({ id }) => id)).toEqual(expect.arrayContaining(ended?.into ?? []));
});
