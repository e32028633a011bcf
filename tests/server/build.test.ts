import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const SCRIPT = join(import.meta.dirname, "../../server/build.mjs");

/** A small project: each build copies the sources into dist and adds a line to `builds`. */
const project = {
  "package.json": { workspaces: ["server", "client"] },
  "package-lock.json": {},
  "tsconfig.base.json": {},
  "server/package.json": workspace("server"),
  "server/tsconfig.json": {},
  "server/src/main.js": "main",
  "server/src/old.js": "old",
  "server/src/contract/index.js": "contract",
  "server/src/rules/due.js": "rules",
  "client/package.json": workspace("client"),
  "client/src/index.html": "page",
  "client/vite.config.ts": "",
};

function workspace(name: string) {
  const copy = `const fs = require('fs'); fs.appendFileSync('../builds', '${name} '); fs.cpSync('src', 'dist', { recursive: true }); process.exit(fs.existsSync('src/broken') ? 1 : 0)`;
  return { name, version: "1.0.0", scripts: { build: `node -e "${copy}"` } };
}

let folder: string;
const write = (path: string, content: unknown) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
};
const has = (path: string) => existsSync(join(folder, path));

/** Builds, and returns which workspaces were built and whether the build succeeded. */
function build(): { built: string; succeeds: boolean } {
  write("builds", "");
  const { status } = spawnSync(process.execPath, ["server/build.mjs"], { cwd: folder });
  return { built: readFileSync(join(folder, "builds"), "utf8").trim(), succeeds: status === 0 };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-build-"));
  for (const [path, content] of Object.entries(project)) write(path, content);
  cpSync(SCRIPT, join(folder, "server/build.mjs"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a tree that was never built is built, and nothing is built twice", () => {
  expect(build()).toEqual({ built: "server client", succeeds: true });
  expect(build()).toEqual({ built: "", succeeds: true });
  // Like a checkout of the same content with new timestamps.
  write("server/src/main.js", "main");
  expect(build().built).toBe("");
});

test.each([
  ["a source of the server", "server/src/main.js", "server"],
  ["a source of the client", "client/src/index.html", "client"],
  ["how the client is built", "client/vite.config.ts", "client"],
  ["the contract", "server/src/contract/index.js", "server client"],
  ["the rules that both share", "server/src/rules/due.js", "server client"],
  ["the installed packages", "package-lock.json", "server client"],
])("a change in %s builds what is made of it", (_what, path, expected) => {
  write(path, `changed ${path}`);
  expect(build()).toEqual({ built: expected, succeeds: true });
});

test("a source that is gone builds anew, and what was built from it goes", () => {
  expect(has("server/dist/old.js")).toBe(true);
  rmSync(join(folder, "server/src/old.js"));
  expect(build().built).toBe("server");
  expect([has("server/dist/old.js"), has("server/dist/main.js")]).toEqual([false, true]);
});

test("what is missing, or was built by another command, is built", () => {
  rmSync(join(folder, "server/dist/main.js"));
  expect(build().built).toBe("server");
  rmSync(join(folder, "client/dist"), { recursive: true });
  expect(build().built).toBe("client");
  write("server/dist/main.js", "of other sources");
  expect(build().built).toBe("server");
});

test("a build that fails says so, and is tried again the next time", () => {
  write("server/src/broken", "");
  expect(build()).toEqual({ built: "server", succeeds: false });
  expect(build()).toEqual({ built: "server", succeeds: false });
  rmSync(join(folder, "server/src/broken"));
  expect(build()).toEqual({ built: "server", succeeds: true });
});
