import { execFile } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../../..");

/** How a program ended, and its output. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a program of server/src, such as load.ts, to its end, with these arguments and environment variables. */
export function runScript(name: string, args: string[], env: Record<string, string> = {}): Promise<Ended> {
  const { NODE_OPTIONS: _, NEO4J_URI: __, ...inherited } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", join(ROOT, "server/src", name), ...args],
      { cwd: ROOT, env: { ...inherited, ...env } },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}
