import { type ChildProcess, spawn } from "node:child_process";
import { Socket } from "node:net";
import { fileURLToPath } from "node:url";

/**
 * Kills another process, and removes its folder if one is named, as soon as this process ends in whatever way. Returns
 * the watchdog that does it: kill that first when the other process ends in order.
 */
export function killWithThisProcess(pid: number | undefined, folder?: string): ChildProcess {
  const script = fileURLToPath(new URL("watchdog.mjs", import.meta.url));
  // A worker of Jest goes on when Jest has been killed.
  const runner = process.connected ? process.ppid : process.pid;
  const watchdog = spawn(
    process.execPath,
    [script, String(pid), String(runner), ...(folder === undefined ? [] : [folder])],
    // A group of its own, so that Ctrl+C in the terminal does not end it before its work.
    { stdio: ["pipe", "ignore", "ignore"], detached: true },
  );
  // It keeps no process waiting that has nothing else to do.
  watchdog.unref();
  if (watchdog.stdin instanceof Socket) watchdog.stdin.unref();
  return watchdog;
}
