import { graphOf, withEcosystem } from "./withEcosystem.ts";

test("few entities are hubs and most have little: the degrees fall off with a heavy tail", async () => {
  const { entities } = await withEcosystem({ entities: 8000 }, graphOf);
  const degrees = entities.map((entity) => entity.claim_count).sort((a, b) => b - a);
  const ends = degrees.reduce((sum, degree) => sum + degree, 0);
  const median = degrees[degrees.length / 2] ?? 0;
  expect(median).toBeLessThanOrEqual(6);
  expect(degrees[0]).toBeGreaterThan(100 * median);
  // As in a power law, each tenfold increase of the degree leaves a share of the entities that is neither zero nor
  // nearly all.
  const above = (least: number) => degrees.filter((degree) => degree >= least).length;
  expect(above(10) / above(100)).toBeGreaterThan(5);
  expect(above(100)).toBeGreaterThan(10);
  const largest = degrees.slice(0, degrees.length / 100).reduce((sum, degree) => sum + degree, 0);
  expect(largest / ends).toBeGreaterThan(0.2);
});
