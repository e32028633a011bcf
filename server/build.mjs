// npm run build: builds the server and the client that it serves, each only when its sources have changed since.
// `node server/build.mjs server` builds the server alone.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const shared = ["package-lock.json", "tsconfig.base.json", "server/package.json"];
// The texts in cypher/ and data/ are read when the server starts.
const workspaces = [
  { name: "server", result: "server/dist/main.js", sources: [...shared, "server/tsconfig.json", "server/src"] },
  {
    name: "client",
    result: "client/dist/index.html",
    sources: [...shared, "client", "server/src/contract", "server/src/rules"],
  },
];

/** All files at a path, without what is installed or built. */
function filesAt(path) {
  if (!statSync(join(ROOT, path)).isDirectory()) return [path];
  const names = readdirSync(join(ROOT, path)).filter((name) => name !== "dist" && name !== "node_modules");
  return names.sort().flatMap((name) => filesAt(`${path}/${name}`));
}

/** A digest of names and contents, so that a removed or renamed file counts and a fresh checkout of the same does not. */
function digestOf(sources) {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesAt)) hash.update(`\n${file}\n`).update(readFileSync(join(ROOT, file)));
  return hash.digest("hex");
}

const asked = process.argv.slice(2);
for (const { name, result, sources } of workspaces) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const [dist, stamp, built] = [`${name}/dist`, `${name}/dist/sources.sha256`, result].map((path) => join(ROOT, path));
  const digest = digestOf(sources);
  // A result newer than the stamp was built by another command.
  const isStamped = existsSync(built) && existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(built).mtimeMs;
  if (isStamped && readFileSync(stamp, "utf8") === digest) continue;
  // Emptied first: the compiler leaves what it made of sources that are gone.
  rmSync(dist, { recursive: true, force: true });
  const { status } = spawnSync("npm", ["run", "build", "-w", name], {
    cwd: ROOT,
    stdio: "inherit",
    // Windows finds npm.cmd through a shell only.
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, digest);
}
