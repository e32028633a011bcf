import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";
import { evidenceIds, predicateIds } from "../../../server/src/rules/vocabulary.ts";
import { graphOf, withEcosystem } from "./withEcosystem.ts";

async function digest(folder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    if (/\.(csv|json)$/.test(name)) hash.update(name).update(await readFile(join(folder, name)));
  }
  return hash.digest("hex");
}

let plain: GraphRows;
beforeAll(async () => {
  plain = await withEcosystem({}, graphOf);
});

test("the same seed gives the same bytes, and another seed others", async () => {
  const digests = [
    await withEcosystem({}, digest),
    await withEcosystem({}, digest),
    await withEcosystem({ seed: 6 }, digest),
  ];
  expect(digests[1]).toBe(digests[0]);
  expect(digests[2]).not.toBe(digests[0]);
});

test("a made-up data set passes every check of the data set, and has every type, predicate and grade of evidence", () => {
  const { entities, claims, sources } = plain;
  expect(entities).toHaveLength(3000);
  expect(new Set(entities.map(({ type }) => type)).size).toBe(6);
  expect(new Set(claims.map(({ predicate }) => predicate))).toEqual(new Set(predicateIds));
  expect(claims.length / entities.length).toBeGreaterThan(4.5);
  expect(claims.length / entities.length).toBeLessThan(5.5);
  for (const grade of evidenceIds) {
    const share = claims.filter(({ evidence }) => evidence === grade).length / claims.length;
    expect([grade, share > 0.01]).toEqual([grade, true]);
  }
  expect(sources.filter(({ via }) => via !== null).length / sources.length).toBeGreaterThan(0.1);
  expect(
    entities.filter(({ name_zh }) => /\p{Script=Han}/u.test(name_zh ?? "")).length / entities.length,
  ).toBeGreaterThan(0.6);
});

test("shares of one organisation never come to more than the whole, and owners hold no more than that of any other", () => {
  const { claims } = plain;
  const held = new Map<string, number>();
  for (const { predicate, subject, object, share_pct } of claims) {
    const owned = predicate === "SUBSIDIARY_OF" ? subject : object;
    if (share_pct !== null) held.set(owned, (held.get(owned) ?? 0) + share_pct);
  }
  expect(held.size).toBeGreaterThan(300);
  expect(Math.max(...held.values())).toBeLessThanOrEqual(100);
});

test("a hub has as many claims more as wanted, and the rest is as without it", async () => {
  const withHub = await withEcosystem({ hub: 4000 }, graphOf);
  expect(withHub.claims.length - plain.claims.length).toBe(4000);
  const hub = withHub.entities.reduce((most, entity) => (entity.claim_count > most.claim_count ? entity : most));
  const before = plain.entities.find(({ id }) => id === hub.id);
  expect(hub.claim_count - (before?.claim_count ?? 0)).toBe(4000);
  expect(hub.neighbour_count).toBeGreaterThan(2000);
});

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
