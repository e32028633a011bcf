import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { ChangeAnswer, type ChangesRequest, type Claim } from "../../../server/src/contract/index.ts";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import { filterChanges } from "../../../server/src/releases/changeFilters.ts";
import { changesSince, comparisonOf } from "../../../server/src/releases/changesSince.ts";
import { entityPlaces } from "../../../server/src/releases/entityPlaces.ts";
import { openReleases, type Releases } from "../../../server/src/releases/openReleases.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { realRows } from "../../support/records/realRows.ts";

const FROM = "2026.11.2";
const everything = {
  ...{ kinds: [], predicates: [], types: [], impacts: [], entities: [], countries: [], steps: [] },
  ...{ limit: 500, offset: 0 },
} satisfies Partial<ChangesRequest>;

type Row = Record<string, string>;

let store: GraphStore;
let releases: Releases;
let claims: readonly Claim[];
/** The two states of each claim that differs between the versions, read only by a CSV parser. */
let changed: Map<string, Row[]>;

beforeAll(async () => {
  const rows = await realRows();
  claims = rows.claims;
  store = await embeddedWith(rows);
  releases = (await openReleases(DATA_FOLDER)).releases;
  const [before, after] = [FROM, "2027.1"].map(
    (version) => new Map(rowsOf(`releases/${version}/claims.csv`).map((row) => [row.id ?? "", row])),
  );
  const ids = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])];
  const columns = [...new Set([...(before?.values() ?? []), ...(after?.values() ?? [])].flatMap(Object.keys))];
  const differ = (id: string) =>
    columns.some((column) => (before?.get(id)?.[column] ?? "") !== (after?.get(id)?.[column] ?? ""));
  changed = new Map(
    ids.filter(differ).map((id) => [id, [before?.get(id), after?.get(id)].filter((row) => row !== undefined)]),
  );
});
afterAll(() => store.close());

function rowsOf(file: string): Row[] {
  return parse(readFileSync(`${DATA_FOLDER}/${file}`), { columns: true });
}

const entities = ["organisations", "places", "policies", "products", "sectors", "technologies"].flatMap((type) =>
  rowsOf(`entities/${type}.csv`),
);
const countriesOf = new Map(
  entities.map(({ id, country, jurisdiction }) => [id, (country || jurisdiction || "").split(";").filter(Boolean)]),
);
const stepOfGood = new Map(entities.map(({ id, chain_step }) => [id, chain_step || null]));

/** The steps of an entity by the words of the chain: what it is, makes or, where it makes nothing, is supplied with. */
function stepsOf(id: string): string[] {
  const own = stepOfGood.get(id);
  if (own) return [own];
  const held = claims.filter(({ status }) => status !== "ended");
  const made = held.filter(
    ({ subject, predicate }) => subject === id && ["MINES", "PRODUCES", "DEVELOPS"].includes(predicate),
  );
  if (made.length > 0)
    return made.flatMap(({ predicate, object }) => (predicate === "MINES" ? "ore" : (stepOfGood.get(object) ?? [])));
  const taken = held.filter(({ object, predicate }) => object === id && predicate === "SUPPLIES");
  const late = taken.some(({ about }) => ["magnet", "component", "use"].includes(stepOfGood.get(about ?? "") ?? ""));
  return late ? ["use"] : [];
}

/** IDs of the changed claims by the places of their ends, and of those without any. */
function byPlace(placesOf: (id: string) => readonly string[]) {
  const known = new Map(entities.map(({ id = "" }) => [id, placesOf(id)]));
  const found = new Map<string, string[]>();
  const none: string[] = [];
  for (const [id, states] of changed) {
    const places = new Set(
      states.flatMap(({ subject = "", object = "" }) => [known.get(subject), known.get(object)].flat()),
    );
    places.delete(undefined);
    if (places.size === 0) none.push(id);
    for (const place of places) found.set(place ?? "", [...(found.get(place ?? "") ?? []), id]);
  }
  return { found, none };
}

async function listed(asked: Partial<ChangesRequest>): Promise<string[]> {
  const { changes, total } = await changesSince(store, releases, { ...everything, ...asked, from: FROM, limit: 500 });
  expect(changes.length).toBe(Math.min(500, total));
  return changes.map(({ id }) => id).sort();
}

test("changes are counted by country and by step of the chain of their two ends, and narrowed to either", async () => {
  const answer = await changesSince(store, releases, { ...everything, from: FROM });
  ChangeAnswer.parse(answer);
  const [countries, steps] = [byPlace((id) => countriesOf.get(id) ?? []), byPlace(stepsOf)];
  expect(new Map(answer.countries.map(({ country, count }) => [country, count]))).toEqual(
    new Map([...countries.found].map(([country, ids]) => [country, ids.length])),
  );
  expect(new Map(answer.steps.map(({ step, count }) => [step, count]))).toEqual(
    new Map([...steps.found].map(([step, ids]) => [step, ids.length])),
  );
  expect(answer.unplaced).toEqual({ country: countries.none.length, step: steps.none.length });
  expect(countries.found.size).toBeGreaterThan(20);
  expect(steps.found.size).toBeGreaterThan(7);
  expect(await listed({ countries: ["AU"] })).toEqual((countries.found.get("AU") ?? []).sort());
  expect(await listed({ steps: ["ore"] })).toEqual((steps.found.get("ore") ?? []).sort());
  const both = (steps.found.get("magnet") ?? []).filter((id) => countries.found.get("JP")?.includes(id));
  expect(await listed({ countries: ["JP"], steps: ["magnet"] })).toEqual(both.sort());
});

test("a filter narrows the list and never its own counts; pages follow one another", async () => {
  const between = { from: "2026.11-first", to: "2026.11", ...everything };
  const whole = await changesSince(store, releases, between);
  const regraded = await changesSince(store, releases, { ...between, kinds: ["regraded"] });
  expect(regraded.changes.map(({ id }) => id)).toEqual(
    whole.changes.filter(({ kinds }) => kinds.includes("regraded")).map(({ id }) => id),
  );
  expect(regraded.kinds).toEqual(whole.kinds);
  expect(regraded.total).toBe(whole.kinds.find(({ kind }) => kind === "regraded")?.count);
  // A claim whose predicate changed is found under either.
  for (const predicate of ["OWNS_STAKE_IN", "SUBSIDIARY_OF"] as const) {
    const { changes } = await changesSince(store, releases, { ...between, predicates: [predicate] });
    expect(changes.map(({ id }) => id)).toContain("bao-027");
  }
  // The number beside a predicate equals the number of changes it lists.
  for (const { predicate, count } of whole.predicates) {
    const { total } = await changesSince(store, releases, { ...between, predicates: [predicate] });
    expect([predicate, total]).toEqual([predicate, count]);
  }
  const technologies = await changesSince(store, releases, { ...between, types: ["technology"] });
  const types = new Map(technologies.entities.map(({ id, type }) => [id, type]));
  expect(technologies.changes.length).toBeGreaterThan(0);
  for (const { before, after } of technologies.changes) {
    const ends = [before, after].flatMap((state) => (state ? [state.subject, state.object] : []));
    expect(ends.map((id) => types.get(id))).toContain("technology");
  }
  expect(technologies.total).toBe(whole.types.find(({ type }) => type === "technology")?.count);
  const pages = [0, 7, 14].map((offset) => changesSince(store, releases, { ...between, limit: 7, offset }));
  const read = (await Promise.all(pages)).flatMap(({ changes }) => changes);
  expect(read).toEqual(whole.changes.slice(0, 21));
});

test("beside each filter stands what it would list with the others, and what is asked for in any case", async () => {
  const asked = { entities: ["mp-materials", "china-northern-magnet"], countries: ["US"], kinds: ["added" as const] };
  const answer = await changesSince(store, releases, { ...everything, ...asked, from: FROM });
  const { changes, entities: named } = await comparisonOf(store, releases, { from: FROM });
  const places = await entityPlaces(store, [...named.keys()]);
  const totalOf = (one: Partial<ChangesRequest>) =>
    filterChanges(changes, { ...everything, ...asked, ...one }, { entities: named, places }).passing.length;
  type Count = [Partial<ChangesRequest>, number];
  const counts: Count[] = [
    ...answer.kinds.map(({ kind, count }): Count => [{ kinds: [kind] }, count]),
    ...answer.impacts.map(({ impact, count }): Count => [{ impacts: [impact] }, count]),
    ...answer.predicates.map(({ predicate, count }): Count => [{ predicates: [predicate] }, count]),
    ...answer.types.map(({ type, count }): Count => [{ types: [type] }, count]),
    ...answer.countries.map(({ country, count }): Count => [{ countries: [country] }, count]),
    ...answer.steps.map(({ step, count }): Count => [{ steps: [step] }, count]),
    ...answer.subjects.slice(0, 9).map(({ id, count }): Count => [{ entities: [id] }, count]),
  ];
  expect(counts.length).toBeGreaterThan(30);
  for (const [one, count] of counts) expect([one, totalOf(one)]).toEqual([one, count]);
  const none = { ...everything, kinds: ["removed" as const], countries: ["KZ"], from: FROM };
  expect((await changesSince(store, releases, none)).countries).toContainEqual({ country: "KZ", count: 0 });
});
