import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Claim } from "@atlas/server/contract";
import type { Briefing } from "../../../../../client/src/papers/briefing/Briefing.ts";
import { DATA_FOLDER } from "../../../../../server/src/dataset/dataFolder.ts";
import { buildGraph } from "../../../../../server/src/dataset/grade/buildGraph.ts";
import { readViews } from "../../../../../server/src/dataset/read/readViews.ts";
import { readDataset } from "../../../../../server/src/dataset/readDataset.ts";
import type { GraphStore } from "../../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../../support/engines/embeddedWith.ts";
import { realBriefing } from "../../../../support/records/realBriefing.ts";
import { unpackedExtract } from "../../../../support/records/unpackedExtract.ts";

let store: GraphStore;
let briefing: Briefing;
let folder: string;

beforeAll(async () => {
  const { dataset } = await readDataset(DATA_FOLDER, [`${DATA_FOLDER}/own/example`]);
  if (dataset === null) throw new Error("the example has faults");
  store = await embeddedWith(buildGraph(dataset));
  briefing = await realBriefing(store, "s=abb,example-magnet-works*");
  folder = unpackedExtract(briefing);
});

afterAll(() => store.close());

test("an extract with own data, loaded with their folder, is the same view and marks them again", async () => {
  const { dataset, faults } = await readDataset(folder, [join(folder, "own/example")]);
  expect(faults).toEqual([]);
  if (dataset === null) throw new Error("the extract cannot be loaded");
  const { views } = await readViews(folder);
  const again = await embeddedWith(buildGraph(dataset));
  try {
    const { claims, entities, sources } = await realBriefing(again, views[0]?.view ?? "");
    const marksOf = (items: readonly Pick<Claim, "id" | "own">[]) => items.map(({ id, own }) => [id, own]).sort();
    expect(claims.map(({ claim }) => claim).toSorted(byId)).toEqual(
      briefing.claims.map(({ claim }) => claim).toSorted(byId),
    );
    expect(marksOf(entities)).toEqual(marksOf(briefing.entities));
    expect(marksOf(sources.map(({ source }) => source))).toEqual(marksOf(briefing.sources.map(({ source }) => source)));
    expect(briefing.claims.filter(({ claim }) => claim.own === "example")).toHaveLength(2);
  } finally {
    await again.close();
  }
});

test("no row of own data stands among those of the data set", () => {
  const base = ["sources.csv", "entities/organisations.csv", "claims/none.csv"].flatMap((path) => {
    try {
      return readFileSync(join(folder, path), "utf8");
    } catch {
      return [];
    }
  });
  expect(base.length).toBeGreaterThan(1);
  for (const text of base) expect(text).not.toMatch(/^(example-|abb,)/m);
  expect(readFileSync(join(folder, "own/example/entities/organisations.csv"), "utf8")).toMatch(/^abb,/m);
});

test("its texts name each row of own data with its reason, and tell how both are loaded", () => {
  const about = readFileSync(join(folder, "ABOUT.md"), "utf8");
  expect(about).toMatch(/^- abb: own data from example, replacing the data set’s entry: We follow ABB/m);
  for (const { claim } of briefing.claims.filter((one) => one.claim.own !== null))
    expect(about).toContain(`- ${claim.id}: own data from example`);
  expect(readFileSync(join(folder, "README.md"), "utf8")).toContain("npm run load -- FOLDER FOLDER/own/example");
});

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
