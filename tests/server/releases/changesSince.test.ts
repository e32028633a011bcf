import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { ChangeAnswer, type ChangesRequest, type ClaimChange } from "../../../server/src/contract/index.ts";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import { buildGraph } from "../../../server/src/dataset/grade/buildGraph.ts";
import { readDataset } from "../../../server/src/dataset/readDataset.ts";
import { BadRequest, NotFound } from "../../../server/src/errors.ts";
import { changesAmong, changesSince } from "../../../server/src/releases/changesSince.ts";
import { openReleases, type Releases } from "../../../server/src/releases/openReleases.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { fakeStore } from "../../support/engines/fakeStore.ts";
import { realRows } from "../../support/records/realRows.ts";

const FIRST = "2026.11-first";
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
/** All changes between two kept versions. */
const between = { from: FIRST, to: "2026.11", ...everything };

let store: GraphStore;
let releases: Releases;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
  releases = (await openReleases(DATA_FOLDER)).releases;
});
afterAll(() => store.close());

/** The rows of the released claims, read only by a CSV parser. */
function released(version: string): Map<string, Record<string, string>> {
  const text = readFileSync(`${DATA_FOLDER}/releases/${version}/claims.csv`);
  const rows: Record<string, string>[] = parse(text, { columns: true });
  return new Map(rows.map((row) => [row.id ?? "", row]));
}

/** The changes of all pages. */
async function allChanges(asked: Pick<ChangesRequest, "from" | "to">): Promise<ClaimChange[]> {
  const changes: ClaimChange[] = [];
  for (let total = 1; changes.length < total; ) {
    const page = await changesSince(store, releases, { ...everything, ...asked, offset: changes.length });
    changes.push(...page.changes);
    total = page.total;
  }
  return changes;
}

test("what changed since the first state is what differs between the files, counted and told", async () => {
  const answer = await changesSince(store, releases, between);
  ChangeAnswer.parse(answer);
  const [before, after] = [released(FIRST), released("2026.11")];
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const differing = ids.filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)));
  expect(answer.changes.map(({ id }) => id).sort()).toEqual(differing.sort());
  expect([answer.changed, answer.total]).toEqual([differing.length, differing.length]);
  expect(answer.from).toMatchObject({ version: FIRST, released: true, claim_count: before.size });
  expect(answer.to).toMatchObject({ version: "2026.11", released: true, claim_count: after.size });
  const differs = (column: string) =>
    differing.filter((id) => before.has(id) && after.has(id) && before.get(id)?.[column] !== after.get(id)?.[column]);
  expect(Object.fromEntries(answer.kinds.map(({ kind, count }) => [kind, count]))).toMatchObject({
    removed: differing.filter((id) => !after.has(id)).length,
    added: differing.filter((id) => !before.has(id)).length,
    regraded: differs("evidence").length,
    reworded: differs("statement").length,
  });
  // A claim whose predicate changed counts under both.
  const both = differs("predicate").length;
  expect(both).toBeGreaterThan(0);
  expect(answer.predicates.reduce((sum, { count }) => sum + count, 0)).toBe(differing.length + both);
  const named = new Set(answer.entities.map(({ id }) => id));
  const ends = answer.changes
    .flatMap(({ before: one, after: other }) => [one, other])
    .filter((state) => state !== null);
  expect(ends.every(({ subject, object }) => named.has(subject) && named.has(object))).toBe(true);
});

test("changes are counted by what they mean and by subject, and narrowed to either", async () => {
  const answer = await changesSince(store, releases, between);
  const [before, after] = [released(FIRST), released("2026.11")];
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const changed = ids.filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)));
  const touching = (entity: string) =>
    changed.filter((id) =>
      [before.get(id), after.get(id)].some((row) => row?.subject === entity || row?.object === entity),
    );
  expect(answer.impacts.reduce((sum, { count }) => sum + count, 0)).toBe(changed.length);
  for (const { id, count } of answer.subjects) expect([id, count]).toEqual([id, touching(id).length]);
  const [most] = answer.subjects;
  const own = await changesSince(store, releases, { ...between, entities: [most?.id ?? ""] });
  expect(own.changes.map(({ id }) => id).sort()).toEqual(touching(most?.id ?? "").sort());
  const gone = await changesSince(store, releases, { ...between, impacts: ["gone", "new"] });
  expect(gone.changes.map(({ id }) => id).sort()).toEqual(
    changed.filter((id) => !before.has(id) || !after.has(id)).sort(),
  );
});

test("without a newer version the graph is compared, which goes on from what was released last", async () => {
  const now = await changesSince(store, releases, { from: "2026.11.2", ...everything });
  const { dataset, claims } = await realRows();
  expect(now.to).toMatchObject({ version: dataset.version, released: false, claim_count: claims.length });
  const before = released("2026.11.2");
  const grades = new Map(claims.map(({ id, evidence }) => [id, evidence]));
  expect(Object.fromEntries(now.kinds.map(({ kind, count }) => [kind, count]))).toMatchObject({
    removed: [...before.keys()].filter((id) => !grades.has(id)).length,
    added: [...grades.keys()].filter((id) => !before.has(id)).length,
    regraded: [...before].filter(([id, { evidence }]) => grades.has(id) && grades.get(id) !== evidence).length,
  });
});

test("what versions 2026.11.1 and 2026.11.2 added and changed is what the decisions say", async () => {
  const since = await changesSince(store, releases, { from: "2026.11", to: "2026.11.2", ...everything });
  const added = ["bao-324", "bao-325", "bao-326", "sou-317", "wte-385", "wte-386", "wte-387"];
  const changed = (kind: string) =>
    since.changes.flatMap(({ id, kinds }) => (kinds.some((one) => one === kind) ? [id] : [])).sort();
  expect(changed("added")).toEqual(added);
  const [due = [], other] = [true, false].map((alone) =>
    since.changes.flatMap(({ id, parts }) => ((parts.join() === "dates") === alone ? [id] : [])).sort(),
  );
  const first = ["bao-081", "bao-109", "wte-242"];
  const second = ["bao-312", "mag-032", "mag-129", "sou-011", "wsu-121", "wsu-193", "wte-339"];
  expect(other).toEqual([...added, ...first, ...second].sort());
  // The due dates of claims came with it; 2026.11 had none.
  const both = ["mag-129", "wte-339"];
  const dated = [...released("2026.11.2")].flatMap(([id, claim]) => (claim.due === "" ? [] : [id]));
  expect([...due, ...both].sort()).toEqual(dated.sort());
});

test("backwards, what was added is removed and what was regraded is regraded the other way", async () => {
  const there = await changesSince(store, releases, between);
  const back = await changesSince(store, releases, { from: "2026.11", to: FIRST, ...everything });
  const turned = back.changes.map(({ before, after, ...change }) => ({
    ...change,
    before: after,
    after: before,
    why: null,
  }));
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
  expect(turned.filter(({ parts }) => parts.length > 0).sort(byId)).toEqual(
    there.changes.flatMap((change) => (change.parts.length > 0 ? { ...change, why: null } : [])).sort(byId),
  );
  expect(back.changes.find(({ id }) => id === "bao-031")?.kinds).toEqual(["added"]);
});

test("among entities, all claims between two of them are compared, and no others", async () => {
  const ids = ["baogang-group", "northern-rare-earth", "baotou-steel", "nobody"];
  for (const to of [undefined, "2026.11"]) {
    const wanted = (await allChanges({ from: FIRST, ...(to ? { to } : {}) })).filter(({ before, after }) =>
      [before, after].some((state) => state && ids.includes(state.subject) && ids.includes(state.object)),
    );
    const answer = await changesAmong(store, releases, { from: FIRST, ...(to ? { to } : {}), ids, limit: 500 });
    expect(answer.changes.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
    expect(wanted.map(({ id }) => id)).toEqual(expect.arrayContaining(["bao-322"]));
    expect(answer.from.claim_count).toBeGreaterThan(3);
  }
});

test("a version that is not kept is not found, and a graph that is too large is not compared whole", async () => {
  await expect(changesSince(store, releases, { from: "1999", ...everything })).rejects.toThrow(NotFound);
  await expect(changesSince(store, releases, { from: FIRST, to: "1999", ...everything })).rejects.toThrow(
    "there is no release 1999; /api/releases lists all releases",
  );
  const large = fakeStore({
    read: async ({ name }) => {
      if (name === "summary/dataset") return [{ dataset: (await realRows()).dataset }];
      return name === "summary/graphSize" ? [{ entity_count: 1, claim_count: 20_001 }] : [];
    },
  });
  await expect(changesSince(large, releases, { from: FIRST, ...everything })).rejects.toThrow(BadRequest);
});

test("own data are no change of the data set, save where they stand in place of a claim of it", async () => {
  const { dataset } = await readDataset(DATA_FOLDER, [`${DATA_FOLDER}/own/example`]);
  if (dataset === null) throw new Error("the example of own data has faults");
  const rows = buildGraph(dataset);
  const overriding = rows.claims.filter(({ override_reason }) => override_reason !== null).map(({ id }) => id);
  expect(rows.claims.filter(({ own }) => own !== null).length).toBeGreaterThan(overriding.length);
  const withOwn = await embeddedWith(rows);
  try {
    const { changes } = await changesSince(withOwn, releases, { from: "2026.11", ...everything });
    const without = await changesSince(store, releases, { from: "2026.11", ...everything });
    const own = new Set(rows.claims.filter((row) => row.own !== null).map(({ id }) => id));
    const added = (all: typeof changes) => all.filter(({ kinds }) => kinds.includes("added")).map(({ id }) => id);
    expect(added(changes)).toEqual(added(without.changes));
    expect(changes.filter(({ id }) => own.has(id)).map(({ id }) => id)).toEqual(overriding);
  } finally {
    await withOwn.close();
  }
});
