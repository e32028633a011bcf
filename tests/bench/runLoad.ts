import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import type { Neo4jAddress } from "../support/neo4jServer.ts";

/** What a load printed, and what it took. */
export interface LoadRun {
  said: string;
  seconds: number;
  peakMb: number;
}

/** How long a step of a load took by its own word, and what it did a second. */
export function rateOf(said: string, step: string): { seconds: number; rate: number } {
  const [, seconds, rate] = new RegExp(`^${step}: .* \\(100 %\\) in ([\\d.]+) s, ([\\d,]+)/s$`, "m").exec(said) ?? [];
  if (seconds === undefined || rate === undefined) throw new Error(`the load did not tell its rate:\n${said}`);
  return { seconds: Number(seconds), rate: Number(rate.replaceAll(",", "")) };
}

function settingsOf({ uri, user, password }: Neo4jAddress): Record<string, string> {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}

/** The flags with which `npm run load` starts node. */
async function loadFlags(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile("package.json", "utf8"));
  return String(scripts.load).match(/--max-\S+|--heap-\S+/g) ?? [];
}

/** Runs `npm run load` as it was built, to its end, and says how long it took and how much memory it held at most. */
export async function runLoad(args: readonly string[], neo4j: Neo4jAddress | null): Promise<LoadRun> {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const env = { ...inherited, ...(neo4j === null ? {} : settingsOf(neo4j)) };
  const begin = performance.now();
  // One line in ten seconds and one at each end are printed where nobody watches.
  const load = spawn(process.execPath, [...(await loadFlags()), "server/dist/load.js", ...args], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [load.stdout, load.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      said += chunk;
      process.stderr.write(chunk);
    });
  }
  let peakMb = 0;
  const watch = setInterval(async () => {
    const status = await readFile(`/proc/${load.pid}/status`, "utf8").catch(() => "");
    peakMb = Math.max(peakMb, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  }, 200);
  const [code] = await once(load, "exit");
  clearInterval(watch);
  if (code !== 0) throw new Error(`the load failed:\n${said}`);
  return { said, peakMb, seconds: (performance.now() - begin) / 1000 };
}
