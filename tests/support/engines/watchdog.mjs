// Kills a process, and removes a folder if it gets one, as soon as the tests that use it have ended in whatever way: the
// process that started it (its end closes the standard input of this one), or the test runner, whose workers outlive it.
import { rmSync } from "node:fs";

const [, , pid, runner, folder] = process.argv;
process.stdin.resume();
process.stdin.on("close", end);
setInterval(() => isRunning(runner) || end(), 1000);

function isRunning(id) {
  try {
    return process.kill(Number(id), 0);
  } catch {
    return false;
  }
}

function end() {
  try {
    process.kill(Number(pid), "SIGKILL");
  } catch {
    // It has ended by itself.
  }
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  process.exit();
}
