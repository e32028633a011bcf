import { execFile } from "node:child_process";
import { join } from "node:path";
import { buildOnce } from "./buildOnce.ts";
import { takeLock } from "./takeLock.ts";

const ROOT = join(import.meta.dirname, "../../..");

let built: Promise<void> | null = null;

/** How a program ended, and its output. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs a program by its path from server/src, such as commands/load.ts, to its end, with these arguments and environment variables.
 * Commands run as built, because translating them at each start takes longer than most of them.
 */
export async function runScript(name: string, args: string[], env: Record<string, string> = {}): Promise<Ended> {
  const { NODE_OPTIONS: _, NEO4J_URI: __, ...inherited } = process.env;
  const isCommand = name.startsWith("commands/");
  if (isCommand) {
    built ??= buildServer();
    await built;
  }
  const program = isCommand
    ? [join(ROOT, "server/dist", name.replace(/\.ts$/, ".js"))]
    : ["--import", "tsx", join(ROOT, "server/src", name)];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...program, ...args],
      { cwd: ROOT, env: { ...inherited, ATLAS_DESK: "off", ...env } },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

/** Builds the server if its sources have changed since; other workers wait, because a build begins by removing the last one. */
export async function buildServer(): Promise<void> {
  const release = await takeLock(join(ROOT, "tests/output/build.lock"));
  try {
    buildOnce("server");
  } finally {
    await release();
  }
}
