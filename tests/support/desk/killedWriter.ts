import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { ChangeOrder } from "../../../server/src/desk/RowChange.ts";

const ROOT = join(import.meta.dirname, "../../..");

/** What a writer said until it was killed. */
export interface Heard {
  confirmed: { number: number; order: ChangeOrder }[];
  /** The change that it was at; null if it was between two. */
  unanswered: ChangeOrder | null;
  /** The steps of that change that it went through. */
  steps: string[];
}

interface Writing {
  seed: number;
  /** How long to let it write. */
  ms?: number;
  /** After how many steps it kills itself. */
  stop?: number;
}

/** Lets a process write to a desk and kills it. */
export async function killedWriter(path: string, { seed, ms, stop = 0 }: Writing): Promise<Heard> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const program = join(import.meta.dirname, "deskWriter.ts");
  const child = spawn(process.execPath, ["--import", "tsx", program, path, String(seed), String(stop)], {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  child.stdout.on("data", (bytes) => {
    text += bytes;
  });
  const closed = once(child, "close");
  if (ms !== undefined) {
    await Promise.race([once(child.stdout, "data"), closed]);
    await sleep(ms);
    child.kill("SIGKILL");
  }
  const [, signal] = await closed;
  if (signal !== "SIGKILL") throw new Error(`The writer with seed ${seed} ended before it was killed`);
  return heardIn(text);
}

function heardIn(text: string): Heard {
  const heard: Heard = { confirmed: [], unanswered: null, steps: [] };
  // What follows the last line end was not said to the end.
  for (const line of text.split("\n").slice(0, -1)) {
    const said = line.slice(line.indexOf(" ") + 1);
    if (line.startsWith("step ")) heard.steps.push(said);
    if (line.startsWith("try ")) {
      heard.unanswered = JSON.parse(said);
      heard.steps = [];
    }
    if (line.startsWith("done ") && heard.unanswered !== null) {
      heard.confirmed.push({ number: Number(said), order: heard.unanswered });
      heard.unanswered = null;
    }
  }
  return heard;
}
