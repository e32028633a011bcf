import type { ChangesRequest } from "../../../server/src/contract/index.ts";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import { changesSince } from "../../../server/src/releases/changesSince.ts";
import { openReleases, type Releases } from "../../../server/src/releases/openReleases.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { decisions } from "../../support/records/decisions.ts";
import { realRows } from "../../support/records/realRows.ts";

const everything = {
  kinds: [],
  predicates: [],
  types: [],
  impacts: [],
  entities: [],
  countries: [],
  steps: [],
  limit: 500,
  offset: 0,
} satisfies Partial<ChangesRequest>;

let store: GraphStore;
let releases: Releases;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
  releases = (await openReleases(DATA_FOLDER)).releases;
});
afterAll(() => store.close());

test("sources and entities of regraded claims come along, and of no others", async () => {
  const asked = { from: "2026.11.2", ...everything };
  const { changes, claims, regraded } = await changesSince(store, releases, { ...asked, kinds: ["regraded"] });
  const cited = new Set(claims.flatMap((claim) => [...claim.sources, ...claim.disputed_by]));
  expect(changes.length).toBeGreaterThan(100);
  expect(new Set(regraded.sources.map(({ id }) => id))).toEqual(cited);
  expect(regraded.entities.map(({ id }) => id)).toEqual(expect.arrayContaining(claims.map(({ subject }) => subject)));
  const added = await changesSince(store, releases, { ...asked, kinds: ["added"], limit: 20 });
  expect(added.claims.length).toBe(20);
  expect(added.regraded).toEqual({ entities: [], sources: [] });
  const former = await changesSince(store, releases, { from: "2026.11-first", to: "2026.11", ...everything });
  const now = new Map(former.claims.map(({ id, evidence }) => [id, evidence]));
  const still = new Set(
    former.changes.flatMap(({ id, kinds, after }) =>
      kinds.includes("regraded") && now.get(id) === after?.evidence ? id : [],
    ),
  );
  const known = former.claims
    .filter(({ id }) => still.has(id))
    .flatMap((claim) => [...claim.sources, ...claim.disputed_by]);
  expect(known.length).toBeGreaterThan(0);
  expect(new Set(former.regraded.sources.map(({ id }) => id))).toEqual(new Set(known));
});

test("changes stand by subject, each with the editors' reasons from the decisions of the versions in between", async () => {
  const { changes, entities, claims } = await changesSince(store, releases, { from: "2026.12.2", ...everything });
  expect(claims.length).toBeGreaterThan(0);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const subjects = changes.map(({ before, after }) => names.get((after ?? before)?.subject ?? "") ?? "");
  expect(subjects).toEqual(subjects.toSorted((left, right) => left.localeCompare(right, "en")));
  const decided = new Map<string, Set<string>>();
  for (const { id = "", why = "" } of decisions("2027.1")) {
    if (why !== "") decided.set(id, (decided.get(id) ?? new Set()).add(why));
  }
  const given = changes.filter(({ why }) => why !== null);
  expect(given.length).toBeGreaterThan(100);
  for (const { id, why } of changes) expect(why).toBe(decided.has(id) ? [...(decided.get(id) ?? [])].join(" ") : null);
  // Against the stream nothing was decided.
  const back = await changesSince(store, releases, { from: "2026.12", to: "2026.11", ...everything });
  expect(back.changes.every(({ why }) => why === null)).toBe(true);
});

test("the tables tell the changes that match by meaning and grades, with what changed besides and the reasons", async () => {
  const asked = { ...everything, from: "2026.12.2", countries: ["US"] };
  const { matching, changes, total } = await changesSince(store, releases, asked);
  expect(changes.length).toBe(total);
  expect(matching.impacts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  const moves = new Map<string, number>();
  for (const { before, after } of changes) {
    if (before === null || after === null || before.evidence === after.evidence) continue;
    const move = `${before.evidence} ${after.evidence}`;
    moves.set(move, (moves.get(move) ?? 0) + 1);
  }
  expect(new Map(matching.moves.map(({ was, is, count }) => [`${was} ${is}`, count]))).toEqual(moves);
  const rose = matching.moves.find(({ was, is }) => was === "single-source" && is === "corroborated");
  const ids = new Set(
    changes.flatMap(({ id, before, after }) =>
      before?.evidence === "single-source" && after?.evidence === "corroborated" ? [id] : [],
    ),
  );
  const withMore = decisions("2027.1").filter(
    ({ id = "", change, was = "", now = "" }) =>
      ids.has(id) && change === "sources" && now.split(";").some((source) => !was.split(";").includes(source)),
  );
  expect(withMore.length).toBeGreaterThan(20);
  expect(rose?.causes.find(({ cause }) => cause === "source-added")?.count).toBe(
    new Set(withMore.map(({ id }) => id)).size,
  );
  const noted = changes.filter(({ why }) => why !== null).length;
  expect(matching.impacts.reduce((sum, one) => sum + one.noted, 0)).toBe(noted);
  for (const { reasons } of matching.impacts)
    for (const { why, count } of reasons) {
      expect(count).toBeGreaterThan(0);
      // Changes of another meaning can have the same reason.
      expect(changes.filter((one) => one.why === why).length).toBeGreaterThanOrEqual(count);
    }
});
