import { setTimeout as sleep } from "node:timers/promises";
import { disjointBatches } from "../../../../server/src/scale/bulk/disjointBatches.ts";

interface Pair {
  one: number;
  other: number;
}

test("every row is sent once, in batches of which no two that are under way have an entity in common", async () => {
  const sent: Pair[] = [];
  const underWay = new Set<Set<number>>();
  let most = 0;
  const batches = disjointBatches<Pair>({ size: 20, sessions: 3 }, async (rows) => {
    const entities = new Set(rows.flatMap(({ one, other }) => [one, other]));
    for (const others of underWay) expect([...entities].filter((entity) => others.has(entity))).toEqual([]);
    underWay.add(entities);
    most = Math.max(most, underWay.size);
    expect(rows.length).toBeLessThanOrEqual(20);
    await sleep(1);
    sent.push(...rows);
    underWay.delete(entities);
  });
  const pairs = Array.from({ length: 3000 }, (_, index) => ({ one: (index * 7) % 90, other: (index * 13 + 1) % 31 }));
  for (const pair of pairs) await batches.add(pair, pair.one, pair.other);
  await batches.end();
  const key = ({ one, other }: Pair) => `${one}-${other}`;
  expect(sent.map(key).sort()).toEqual(pairs.map(key).sort());
  expect(most).toBeGreaterThan(1);
});

test("who brings rows waits while enough batches wait, so that memory stays bounded", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const batches = disjointBatches<number>({ size: 1, sessions: 1 }, () => held);
  const answers = Array.from({ length: 14 }, (_, index) => batches.add(index, 0, 0));
  expect(answers.map((answer) => answer !== null)).toEqual([...Array(13).fill(false), true]);
  release();
  await answers.at(-1);
  await batches.end();
});

test("a batch that fails fails the load with its error, and nothing more is sent", async () => {
  let sent = 0;
  const batches = disjointBatches<number>({ size: 1, sessions: 1 }, async () => {
    sent++;
    throw new Error("disk full");
  });
  for (let row = 0; row < 4; row++) void batches.add(row, 0, 0);
  await expect(batches.end()).rejects.toThrow("disk full");
  expect(sent).toBe(1);
});

test("while nothing is under way a small batch goes at once, and otherwise batches are filled", async () => {
  const sizes: number[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const batches = disjointBatches<number>({ size: 50, least: 10, sessions: 1 }, async (rows) => {
    sizes.push(rows.length);
    await held;
  });
  for (let index = 0; index < 100; index++) await batches.add(index, 0, 0);
  expect(sizes).toEqual([10]);
  release();
  await batches.end();
  expect(sizes).toEqual([10, 50, 40]);
});
