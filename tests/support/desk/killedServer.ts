import { watch } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { FindingRequest } from "../../../server/src/contract/index.ts";
import { JOURNAL_FILE } from "../../../server/src/dataset/own/ownFiles.ts";
import { randomOf } from "../../bench/generate/Random.ts";
import type { ServerProcess } from "../engines/serverProcess.ts";
import { openPage } from "./openPage.ts";
import { randomFinding } from "./randomFinding.ts";
import { hiddenFiles } from "./rowsAfter.ts";

/** How long the first save takes, for which the server is not warm yet. */
const FIRST_MS = 400;
/** How long a save takes from its first write to its answer. */
const WRITING_MS = 16;

/** How far a save had come: nothing written, files prepared, half a line or a whole one in the journal, all files in place. */
export type Moment = "checked" | "prepared" | "torn" | "journalled" | "placed";

/** What a writer knows of a server that was killed. */
export interface Heard {
  confirmed: FindingRequest[];
  /** The finding that it had no answer to. */
  unanswered: FindingRequest;
  moment: Moment;
}

/** Saves one finding after the other, and kills the server at a random moment of a save: every second time, of its writing. */
export async function killedServer(server: ServerProcess, folder: string, seed: number): Promise<Heard> {
  const random = randomOf(seed, "kill", 0);
  const page = await openPage(server.url);
  const confirmed: FindingRequest[] = [];
  let took = FIRST_MS;
  const save = async () => {
    const finding = randomFinding(seed, confirmed.length);
    const begun = performance.now();
    if ((await page.save(finding)) === null) return finding;
    took = performance.now() - begun;
    confirmed.push(finding);
    return null;
  };
  const isOfWriting = seed % 2 === 0;
  // The folder that is watched is there after the first.
  const before = random.below(2) + Number(isOfWriting);
  while (confirmed.length < before) if (await save()) throw new Error(`The server broke off:\n${server.output()}`);

  const written = isOfWriting ? firstWrite(join(folder, "claims")) : Promise.resolve();
  const ms = random.unit() * (isOfWriting ? WRITING_MS : took);
  const killed = written.then(() => sleep(ms)).then(() => process.kill(server.pid, "SIGKILL"));
  let unanswered: FindingRequest | null = null;
  // A save that was faster than expected is followed by the next.
  while (unanswered === null) unanswered = await save();
  await killed;
  await server.stop();
  return { confirmed, unanswered, moment: await momentOf(folder, unanswered) };
}

function firstWrite(folder: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(folder, () => {
      watcher.close();
      resolve();
    });
  });
}

async function momentOf(folder: string, { id }: FindingRequest): Promise<Moment> {
  const journal = await readFile(join(folder, JOURNAL_FILE), "utf8").catch(() => "");
  const lines = journal.split("\n");
  if (lines.pop() !== "") return "torn";
  const isPrepared = (await hiddenFiles(folder).catch(() => [])).some((name) => name.endsWith(".next"));
  const isInJournal = lines.some((line) => line.includes(`"key":"${id}"`));
  if (isInJournal) return isPrepared ? "journalled" : "placed";
  return isPrepared ? "prepared" : "checked";
}
