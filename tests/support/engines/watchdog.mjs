// Kills a process, and removes a folder if given, once the tests that use it have ended for any reason. They have ended
// when the starting process ends, which closes this one's standard input, or the test runner, whose workers outlive it.
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
    // It has already ended.
  }
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  process.exit();
}
