import { StoreUnavailable } from "../../../server/src/errors.ts";
import { planUsual } from "../../../server/src/graph/planUsual.ts";
import type { CypherText } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { fakeStore } from "../../support/engines/fakeStore.ts";
import { realRows } from "../../support/records/realRows.ts";

const dataset = {
  ...{ title: "Atlas", version: "1", date: "2026-11-25", licence: "CC0", horizon: null, own: [], hash: "a" },
};

/** A store that notes the names of the queries it is asked. */
function noting(answer: (text: CypherText) => Promise<never[]>, held: typeof dataset | null = dataset) {
  const asked: string[] = [];
  const read = (text: CypherText) => {
    asked.push(text.name);
    return answer(text);
  };
  return { asked, store: fakeStore({ read, health: async () => ({ dataset: held }) }) };
}

test("every query of a reader's first steps is asked, and none that scans the whole graph", async () => {
  const real = await embeddedWith(await realRows());
  const asked = new Set<string>();
  const scans: string[] = [];
  const read: typeof real.read = (text, params) => {
    asked.add(text.name);
    if (text.scans !== undefined) scans.push(text.name);
    return real.read(text, params);
  };
  await planUsual({ ...real, read }, 60_000);
  expect(scans).toEqual([]);
  expect([...asked]).toEqual(
    expect.arrayContaining([
      "entity/entityById",
      "entity/entityClaimCounts",
      "entity/entityNeighbours",
      "claim/claimsAmong",
      "claim/claimsOfEntity",
      "source/sourcesByIds",
      "path/pathFrontier",
      "path/pathClaims",
    ]),
  );
});

test("a database that is away, or empty, is asked nothing more, and the server starts", async () => {
  const { asked, store } = noting(async () => []);
  const away = { ...store, health: () => Promise.reject(new StoreUnavailable("away")) };
  await planUsual(away, 60_000);
  await planUsual(noting(async () => [], null).store, 60_000);
  expect(asked).toEqual([]);
});

test("an entity that is not there keeps none of the other queries from being planned", async () => {
  const { asked, store } = noting(async () => []);
  await planUsual(store, 60_000);
  expect(asked).toEqual(expect.arrayContaining(["entity/entityNeighbours", "claim/claimsOfEntity"]));
});

test("a database that does not answer holds the start up no longer than allowed", async () => {
  const { asked, store } = noting(() => new Promise(() => {}));
  await planUsual(store, 20);
  const known = asked.length;
  expect(known).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(asked).toHaveLength(known);
});

test("the claims that an opened entity brings are asked for in small, middle and large pictures", async () => {
  const lengths: string[] = [];
  const { store } = noting(async () => []);
  const read: typeof store.read = (text, params) => {
    const { known, ids } = params as { known?: string[]; ids?: string[] };
    if (text.name === "claim/claimsAmong" && known?.length) lengths.push(`${known.length} of ${ids?.length}`);
    return store.read(text, params);
  };
  await planUsual({ ...store, read }, 60_000);
  expect(lengths).toEqual(["1 of 31", "6 of 36", "36 of 66", "90 of 120", "120 of 150"]);
});
