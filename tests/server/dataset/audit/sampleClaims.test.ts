import { execFileSync } from "node:child_process";
import { sampleClaims } from "../../../../server/src/dataset/audit/sampleClaims.ts";

const claims = Array.from({ length: 200 }, (_, index) => ({ id: `ore-${index + 1}` }));
const ids = (seed: number, size: number, from = claims) => sampleClaims(from, { seed, size }).map(({ id }) => id);

test("the same seed draws the same claims, whatever the order of the files; another seed draws others", () => {
  expect(ids(1, 20)).toEqual(ids(1, 20, claims.toReversed()));
  expect(new Set(ids(1, 20)).size).toBe(20);
  expect(ids(2, 20)).not.toEqual(ids(1, 20));
});

test("a larger sample begins with the smaller one, and one larger than the data set has every claim once", () => {
  expect(ids(1, 60).slice(0, 20)).toEqual(ids(1, 20));
  expect(ids(1, 500).toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
});

test("claims are drawn by the SHA-256 of seed, space and id, so that any tool can draw them again", () => {
  const digest = (id: string) => execFileSync("openssl", ["sha256", "-r"], { input: `7 ${id}` }).toString();
  const few = claims.slice(0, 8);
  expect(ids(7, 8, few)).toEqual(few.map(({ id }) => id).toSorted((a, b) => (digest(a) < digest(b) ? -1 : 1)));
});

test("every claim is drawn about as often as each of the others", () => {
  const drawn = new Map(claims.map(({ id }) => [id, 0]));
  for (let seed = 0; seed < 400; seed++) for (const id of ids(seed, 50)) drawn.set(id, (drawn.get(id) ?? 0) + 1);
  // 100 times each on average, with a standard deviation of 8.7.
  expect(Math.min(...drawn.values())).toBeGreaterThan(60);
  expect(Math.max(...drawn.values())).toBeLessThan(140);
});
