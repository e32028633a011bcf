// Outlives the test process by a moment: when its standard input closes, because that process has ended in whatever way,
// it kills the process and removes the folder that it was told of, if any.
import { rmSync } from "node:fs";

const [, , pid, folder] = process.argv;
process.stdin.resume();
process.stdin.on("close", () => {
  try {
    process.kill(Number(pid), "SIGKILL");
  } catch {
    // It has ended by itself.
  }
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});
