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
  const answer = await ownershipContext(store, { entities: ["northern-rare-earth"], sources: [], things: [] });
  const holdings = rows.claims.flatMap(({ id, predicate, status, subject, object, ...claim }) => {
    const cited = [...claim.sources, ...claim.disputed_by];
    const both = { id, ends: [subject, object], cited };
    if (predicate === "SUBSIDIARY_OF" && status !== "planned" && status !== "proposed")
      return [{ ...both, of: subject }];
    return predicate === "OWNS_STAKE_IN" && status === "in-force" ? [{ ...both, of: object }] : [];
  });
  const sources = new Map(rows.sources.map((source) => [source.id, source]));
  const withOriginals = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => {
      const { repeats = null } = sources.get(id) ?? {};
      return repeats !== null && sources.has(repeats) ? [id, ...withOriginals([repeats])] : [id];
    });
  // The same, computed by looping over all rows until nothing new appears.
  const reached = new Set(["northern-rare-earth"]);
  let claims: typeof holdings = [];
  for (let before = -1; before !== claims.length + reached.size; ) {
    before = claims.length + reached.size;
    claims = holdings.filter(({ of }) => reached.has(of));
    for (const { ends, cited } of claims) {
      for (const end of ends) reached.add(end);
      for (const id of withOriginals(cited)) {
        const source = sources.get(id);
        const { publisher_entity, publisher_controlled_by, repeated_controlled_by } = source ?? {};
        for (const party of [publisher_entity, publisher_controlled_by, repeated_controlled_by])
          if (party) reached.add(party);
      }
    }
  }
  expect(answer.claims.map(({ id }) => id).sort()).toEqual(claims.map(({ id }) => id).sort());
  expect(answer.claims.map(({ object }) => object)).toContain("inner-mongolia-government");
  expect(new Set(answer.sources.map(({ id }) => id))).toEqual(
    new Set(claims.flatMap(({ cited }) => withOriginals(cited))),
  );
  const ends = claims.flatMap((claim) => claim.ends);
  expect(answer.entities.map(({ id }) => id)).toEqual(expect.arrayContaining([...new Set(ends)]));
});

test("begins with the publishers of sources too, and brings nothing for what nobody owns", async () => {
  const source = rows.sources.find(({ publisher_entity }) => publisher_entity === "baotou-steel");
  const answer = await ownershipContext(store, { entities: [], sources: [source?.id ?? ""], things: [] });
  expect(answer.claims.map(({ subject }) => subject)).toContain("baotou-steel");
  expect(await ownershipContext(store, { entities: ["baotou", "no-such-entity"], sources: [], things: [] })).toEqual({
    claims: [],
    entities: [],
    sources: [],
  });
});

test("brings who makes, develops or mines a thing, with their owners", async () => {
  const thing = "sintered-ndfeb-magnets";
  const { claims, entities } = await ownershipContext(store, { entities: [], sources: [], things: [thing] });
  const making = rows.claims.filter(({ predicate, object, status }) => {
    const isPlan = status === "planned" || status === "proposed";
    return object === thing && ["PRODUCES", "DEVELOPS", "MINES"].includes(predicate) && !isPlan;
  });
  const found = new Set(claims.map(({ id }) => id));
  expect(making.length).toBeGreaterThan(0);
  expect(making.filter(({ id }) => !found.has(id))).toEqual([]);
  const makers = new Set(making.map(({ subject }) => subject));
  const owners = rows.claims.filter(({ predicate, subject }) => predicate === "SUBSIDIARY_OF" && makers.has(subject));
  expect(owners.filter(({ id, status }) => status === "in-force" && !found.has(id))).toEqual([]);
  expect(entities.map(({ id }) => id)).toEqual(expect.arrayContaining([...makers]));
});
