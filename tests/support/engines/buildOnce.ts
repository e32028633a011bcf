import { spawnSync } from "node:child_process";
import { type Dirent, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const sources = [
  "server/src",
  "client/src",
  "client/public",
  "client/index.html",
  "client/vite.config.ts",
  "client/leanCytoscape.ts",
  "package-lock.json",
];
const results = ["server/dist/main.js", "client/dist/index.html"];

/** Builds server and client when a source is newer than what was built from it. */
export function buildOnce(): void {
  const built = results.map((file) => (existsSync(file) ? statSync(file).mtimeMs : 0));
  if (Math.min(...built) > Math.max(...sources.map(newestChange))) return;
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "build"], { encoding: "utf8" });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}

function newestChange(path: string): number {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  const inside = (child: Dirent) => newestChange(join(path, child.name));
  return Math.max(entry.mtimeMs, ...readdirSync(path, { withFileTypes: true }).map(inside));
}
