import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDeskFolder } from "../../../../server/src/desk/openDesk.ts";
import { randomOf } from "../../../bench/generate/Random.ts";
import { killedWriter } from "../../../support/desk/killedWriter.ts";
import { hiddenFiles, type Rows, rowsAfter, rowsInFiles, sorted } from "../../../support/desk/rowsAfter.ts";

const MS_EACH = 20_000;
const LONGEST_MS = 250;
// ATLAS_KILLS=7,8 plays these again. All begin with an empty folder, but each round goes on from the last.
const named = process.env.ATLAS_KILLS?.split(",").map(Number);
const seeds = named ?? Array.from({ length: 200 }, (_, index) => index + 1);

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "atlas-killed-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Kills a writer at a random moment and returns the rows that must be there afterwards. */
async function round(path: string, seed: number, before: Rows) {
  const heard = await killedWriter(path, { seed, ms: randomOf(seed, "kill", 0).below(LONGEST_MS) });
  const confirmed = heard.confirmed.reduce((rows, { order }) => rowsAfter(rows, order), before);
  const left = (await hiddenFiles(path)).filter((name) => name.endsWith(".next"));
  const desk = await openDeskFolder(path);
  try {
    const whole = heard.unanswered === null ? confirmed : rowsAfter(confirmed, heard.unanswered);
    const found = sorted(await rowsInFiles(path));
    expect([sorted(confirmed), sorted(whole)]).toContainEqual(found);
    expect(desk.behind).toBeNull();
    expect(await hiddenFiles(path)).toEqual([".desk.lock"]);
    expect(desk.history().filter(({ kind }) => kind === "by-hand")).toEqual([]);
    const numbers = desk.history().map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => numbers.length - index));
    const summaries = desk.history().map(({ summary }) => summary);
    expect(new Set(summaries).size).toBe(summaries.length);
    expect(summaries).toEqual(expect.arrayContaining(heard.confirmed.map(({ order }) => order.summary)));

    // Who got no answer asks again.
    if (heard.unanswered !== null) await desk.commit(heard.unanswered);
    expect(sorted(await rowsInFiles(path))).toEqual(sorted(whole));
    const again = desk.history().map(({ summary }) => summary);
    expect(again.length).toBe(new Set([...summaries, ...(heard.unanswered ? [heard.unanswered.summary] : [])]).size);
    const isKept = heard.unanswered !== null && JSON.stringify(found) === JSON.stringify(sorted(whole));
    return { whole, heard, left: left.length, isKept };
  } finally {
    await desk.close();
  }
}

test(
  `killed ${seeds.length} times while it writes, a desk has every confirmed change once, the last one whole or not at all, and no torn file`,
  async () => {
    const path = join(root, "desk");
    // The first kill may come before the writer would have made it.
    await mkdir(path);
    let rows: Rows = new Map();
    const seen = { confirmed: 0, amidChange: 0, prepared: 0, kept: 0 };
    for (const seed of seeds) {
      const done = await round(path, seed, rows).catch((error) => {
        throw new Error(`Seed ${seed} of ${seeds.join(",")}: ${error.message}`, { cause: error });
      });
      rows = done.whole;
      seen.confirmed += done.heard.confirmed.length;
      seen.amidChange += Number(done.heard.unanswered !== null);
      seen.prepared += Number(done.left > 0);
      seen.kept += Number(done.isKept);
    }
    process.stdout.write(`${seeds.length} kills: ${JSON.stringify(seen)}, ${rows.size} rows\n`);
    expect(seen.amidChange).toBeGreaterThan(seeds.length / 2);
  },
  MS_EACH * seeds.length,
);
