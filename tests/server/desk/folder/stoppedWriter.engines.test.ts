import { cp, mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvText } from "../../../../server/src/dataset/csvText.ts";
import { columnsOfTable } from "../../../../server/src/desk/folder/deskColumns.ts";
import { openDeskFolder } from "../../../../server/src/desk/openDesk.ts";
import { killedWriter } from "../../../support/desk/killedWriter.ts";
import { hiddenFiles, rowsAfter, rowsInFiles, sorted } from "../../../support/desk/rowsAfter.ts";
import { sampled } from "../../../support/tier.ts";

/** Its first change is a finding, which touches three files. */
const SEED = 6;

let root: string;
let path: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "atlas-stopped-"));
  path = join(root, "desk");
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** What is there after a restart: nothing of the change, or all of it, in the files and in the history alike. */
async function afterRestart(folder: string): Promise<{ rows: [string, string][]; history: string[] }> {
  const desk = await openDeskFolder(folder);
  try {
    expect([desk.behind, await hiddenFiles(folder)]).toEqual([null, [".desk.lock"]]);
    return { rows: sorted(await rowsInFiles(folder)), history: desk.history().map(({ kind }) => kind) };
  } finally {
    await desk.close();
  }
}

const steps = [
  "prepare entities/organisations.csv",
  "prepare sources.csv",
  "prepare claims/desk.csv",
  "confirm",
  "place entities/organisations.csv",
  "place sources.csv",
  "place claims/desk.csv",
];

test.each(steps.map((step, index) => [step, index] as const))(
  'a process that dies just after the step "%s" leaves a whole change or none',
  async (_step, index) => {
    const { unanswered, steps: done } = await killedWriter(path, { seed: SEED, stop: index + 1 });
    expect(done).toEqual(steps.slice(0, index + 1));
    const isConfirmed = done.includes("confirm");
    const whole = unanswered === null ? [] : sorted(rowsAfter(new Map(), unanswered));
    expect(whole).toHaveLength(3);
    expect(await afterRestart(path)).toEqual(
      isConfirmed ? { rows: whole, history: ["add"] } : { rows: [], history: [] },
    );
  },
);

test("a process that dies within the journal's line leaves no change, wherever the line is torn", async () => {
  const { unanswered } = await killedWriter(path, { seed: SEED, stop: steps.indexOf("confirm") + 1 });
  const line = await readFile(join(path, "journal.jsonl"));
  const cuts = sampled(
    Array.from({ length: line.length }, (_, length) => length),
    60,
  );
  for (const length of cuts) {
    const copy = join(root, "torn");
    await cp(path, copy, { recursive: true });
    await truncate(join(copy, "journal.jsonl"), length);
    expect([length, await afterRestart(copy)]).toEqual([length, { rows: [], history: [] }]);

    // Who got no answer asks again, and the rest of the torn line is gone.
    const desk = await openDeskFolder(copy);
    if (unanswered === null) throw new Error("the writer was between two changes");
    expect(await desk.commit(unanswered)).toMatchObject({ number: 1, rows: 3 });
    await desk.close();
    expect((await afterRestart(copy)).history).toEqual(["add"]);
    await rm(copy, { recursive: true });
  }
});

test("a confirmed change and an edit by hand made between the crash and the restart are both there", async () => {
  const { unanswered } = await killedWriter(path, { seed: SEED, stop: steps.indexOf("confirm") + 1 });
  const row = { ...Object.fromEntries(columnsOfTable("sources").map((name) => [name, ""])), id: "by-hand" };
  await writeFile(join(path, "sources.csv"), csvText(columnsOfTable("sources"), [row]));
  const desk = await openDeskFolder(path);
  const rows = desk.rows().map(({ table, key }) => `${table} ${key}`);
  expect(rows.sort()).toEqual(
    ["sources by-hand", ...(unanswered?.rows.map(({ table, key }) => `${table} ${key}`) ?? [])].sort(),
  );
  expect(desk.history().map(({ kind, rows: count }) => [kind, count])).toEqual([
    ["by-hand", 1],
    ["add", 3],
  ]);
  await desk.close();
});
