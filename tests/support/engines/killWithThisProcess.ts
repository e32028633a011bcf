import { type ChildProcess, spawn } from "node:child_process";
import { Socket } from "node:net";
import { fileURLToPath } from "node:url";

/**
 * Kills another process, and removes its folder if given, when this process ends for any reason. Returns the watchdog
 * that does it; kill that first when the other process stops normally.
 */
export function killWithThisProcess(pid: number | undefined, folder?: string): ChildProcess {
  const script = fileURLToPath(new URL("watchdog.mjs", import.meta.url));
  // A Jest worker survives a kill of Jest itself, so the watchdog follows the runner.
  const runner = process.connected ? process.ppid : process.pid;
  const watchdog = spawn(
    process.execPath,
    [script, String(pid), String(runner), ...(folder === undefined ? [] : [folder])],
    // A process group of its own, so that Ctrl+C in the terminal does not end it before its work is done.
    { stdio: ["pipe", "ignore", "ignore"], detached: true },
  );
  // It must not keep an otherwise idle process alive.
  watchdog.unref();
  if (watchdog.stdin instanceof Socket) watchdog.stdin.unref();
  return watchdog;
}
