import { readdirSync, readFileSync } from "node:fs";
import { placeablesOf, placeGraph } from "../../../../client/src/picture/graph/placeGraph.ts";
import type { ViewGraph } from "../../../../client/src/picture/graph/viewGraph.ts";
import type { Positions } from "../../../../client/src/picture/placement/placeEntities.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { overlappingRooms } from "../../../support/oracles/overlappingRooms.ts";
import { realRows } from "../../../support/records/realRows.ts";
import { realViewGraph } from "../../../support/records/realViewGraph.ts";

const views = new URL("../../../../data/views/", import.meta.url);
const curated = readdirSync(views).map((file): [string, string] => [
  file,
  JSON.parse(readFileSync(new URL(file, views), "utf8")).view,
]);
const hubs = ["baogang-group", "northern-rare-earth", "sintered-ndfeb-magnets", "china-rare-earth-group", "jl-mag"];

let store: GraphStore;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
});

afterAll(() => store.close());

test.each([
  ...curated,
  ...hubs.map((id) => [`30 neighbours of ${id}`, `s=${id}*`]),
  ["three entities opened one after the other", "s=baogang-group*,northern-rare-earth*,sintered-ndfeb-magnets*"],
  ["60 neighbours of one entity", "s=northern-rare-earth*60"],
  ["entities added one by one", `s=${hubs.join(",")}`],
])("no label stands on another: %s", async (_, search) => {
  const graph = await realViewGraph(store, search);
  const positions = placeGraph(graph);
  expect(positions.size).toBe(graph.entities.length);
  expect(overlappingRooms(positions, placeablesOf(graph))).toEqual([]);
});

test("opening one entity after another leaves every entity where it was", async () => {
  const before = placeGraph(await realViewGraph(store, "s=baogang-group*"));
  const after = placeGraph(await realViewGraph(store, "s=baogang-group*,northern-rare-earth*"));
  expect(after.size).toBeGreaterThan(before.size);
  for (const [id, place] of before) expect([id, after.get(id)]).toEqual([id, place]);
});

test("an entity that is added and opened stands as if it had been opened at once", async () => {
  const atOnce = placeGraph(await realViewGraph(store, "s=jl-mag*"));
  expect(placeGraph(await realViewGraph(store, "s=jl-mag,jl-mag*"))).toEqual(atOnce);
});

test("organisations abroad stand to the right of the others, and further right than if they were at home", async () => {
  const asides: number[] = [];
  for (const id of ["northern-rare-earth", "baogang-group", "sintered-ndfeb-magnets", "jl-mag"]) {
    const graph = await realViewGraph(store, `s=${id}*60`);
    const atHome = { ...graph, entities: graph.entities.map((entity) => ({ ...entity, counterpart: false })) };
    const aside = asideOf(graph, placeGraph(graph));
    // What an organisation is linked to may pull harder than its side, so one picture alone may go the other way.
    expect([id, aside > asideOf(graph, placeGraph(atHome))]).toEqual([id, true]);
    asides.push(aside);
  }
  expect(mean(asides)).toBeGreaterThan(0);
});

test("entities with claims between them stand nearer to each other than entities without", async () => {
  const graph = await realViewGraph(store, curated[0]?.[1] ?? "");
  const positions = placeGraph(graph);
  const linked = graph.claims.map(({ subject, object }) => distance(subject, object, positions));
  const all = graph.entities.flatMap((a) => graph.entities.map((b) => distance(a.id, b.id, positions)));
  expect(mean(linked)).toBeLessThan(0.7 * mean(all));
});

/** How far the organisations abroad stand to the right of the others, on average. */
function asideOf({ entities }: ViewGraph, positions: Positions): number {
  const [abroad = 0, home = 0] = [true, false].map((side) =>
    meanX(
      entities.filter(({ counterpart }) => counterpart === side).map(({ id }) => id),
      positions,
    ),
  );
  return abroad - home;
}

function meanX(ids: string[], positions: Positions): number {
  return mean(ids.map((id) => positions.get(id)?.x ?? Number.NaN));
}

function distance(a: string, b: string, positions: Positions): number {
  const [from, to] = [positions.get(a), positions.get(b)];
  return from && to ? Math.hypot(from.x - to.x, from.y - to.y) : Number.NaN;
}

function mean(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
