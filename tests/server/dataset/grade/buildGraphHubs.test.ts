import { sampleData } from "../../../support/records/sampleData.ts";
import { rowsOf } from "../../../support/records/sampleRows.ts";

test("a hub has its claims counted by predicate, direction and evidence, and nothing else has", async () => {
  const { entities } = await rowsOf(sampleData(), { hubFrom: 3 });
  for (const { id, claim_count, hub_counts } of entities) {
    expect({ id, counted: hub_counts !== null }).toEqual({ id, counted: claim_count >= 3 });
    const sum = hub_counts?.reduce((total, one) => total + Number(one.split(" ")[3]), 0);
    expect({ id, sum }).toEqual({ id, sum: hub_counts === null ? undefined : claim_count });
  }
  expect(entities.some(({ hub_counts }) => hub_counts !== null)).toBe(true);
});

test("a hub has what its first claims sort by, in the order of lists, and where they lead", async () => {
  const { entities, claims } = await rowsOf(sampleData(), { hubFrom: 3 });
  const hubs = entities.flatMap(({ id, hub_first }) => (hub_first === null ? [] : [{ id, hub_first }]));
  expect(hubs.length).toBeGreaterThan(0);
  for (const { id, hub_first } of hubs) {
    const leaving = claims.filter(({ subject }) => subject === id);
    const arriving = claims.filter(({ object }) => object === id);
    const all = [
      ...leaving.map(({ rank_key, predicate, object }) => `${rank_key} ${predicate} out ${object}`),
      ...arriving.map(({ rank_key, predicate, subject }) => `${rank_key} ${predicate} in ${subject}`),
    ];
    expect(hub_first).toEqual(all.sort());
  }
});
