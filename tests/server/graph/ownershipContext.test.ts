import { ownershipContext } from "../../../server/src/graph/ownershipContext.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { realRows } from "../../support/records/realRows.ts";

let rows: Awaited<ReturnType<typeof realRows>>;
let store: GraphStore;

beforeAll(async () => {
  rows = await realRows();
  store = await embeddedWith(rows);
});

afterAll(() => store.close());

test("brings every owner above an organisation, with the sources of who says so and the owners of their publishers", async () => {
  const answer = await ownershipContext(store, { entities: ["northern-rare-earth"], sources: [] });
  const holdings = rows.claims.filter(
    ({ predicate, status }) => predicate === "SUBSIDIARY_OF" && status !== "planned" && status !== "proposed",
  );
  const sources = new Map(rows.sources.map((source) => [source.id, source]));
  // The same, computed by looping over all rows until nothing new appears.
  const reached = new Set(["northern-rare-earth"]);
  let claims: typeof holdings = [];
  for (let before = -1; before !== claims.length + reached.size; ) {
    before = claims.length + reached.size;
    claims = holdings.filter(({ subject }) => reached.has(subject));
    for (const claim of claims) {
      reached.add(claim.object);
      for (const id of [...claim.sources, ...claim.disputed_by]) {
        const speaker = sources.get(id)?.publisher_entity;
        if (speaker) reached.add(speaker);
      }
    }
  }
  expect(answer.claims.map(({ id }) => id).sort()).toEqual(claims.map(({ id }) => id).sort());
  expect(answer.claims.map(({ object }) => object)).toContain("inner-mongolia-government");
  const cited = new Set(claims.flatMap((claim) => [...claim.sources, ...claim.disputed_by]));
  expect(new Set(answer.sources.map(({ id }) => id))).toEqual(cited);
  const ends = claims.flatMap(({ subject, object }) => [subject, object]);
  expect(answer.entities.map(({ id }) => id)).toEqual(expect.arrayContaining([...new Set(ends)]));
});

test("begins with the publishers of sources too, and brings nothing for what nobody owns", async () => {
  const source = rows.sources.find(({ publisher_entity }) => publisher_entity === "baotou-steel");
  const answer = await ownershipContext(store, { entities: [], sources: [source?.id ?? ""] });
  expect(answer.claims.map(({ subject }) => subject)).toContain("baotou-steel");
  expect(await ownershipContext(store, { entities: ["baotou", "no-such-entity"], sources: [] })).toEqual({
    claims: [],
    entities: [],
    sources: [],
  });
});
