import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { z } from "zod";

const ROOT = join(import.meta.dirname, "../..");
const Names = z.record(z.string(), z.string()).default({});
const Manifest = z.object({ dependencies: Names, devDependencies: Names });

/** The packages that the sources of a workspace import, types included. */
function importedBy(workspace: string): Set<string> {
  const folder = join(ROOT, workspace, "src");
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path));
  const statement = /(?:^import|^} from|^(?:im|ex)port [^"]* from|\bimport\() ?"([^".][^"]*)"/gm;
  const names = sources.flatMap((path) =>
    [...readFileSync(join(folder, path), "utf8").matchAll(statement)].map(([, name = ""]) => packageOf(name)),
  );
  return new Set(names.filter((name) => !name.startsWith("node:") && !builtinModules.includes(name)));
}

/** The name of a package without the path below it. */
function packageOf(imported: string): string {
  return imported
    .split("/")
    .slice(0, imported.startsWith("@") ? 2 : 1)
    .join("/");
}

function manifestOf(workspace: string): z.infer<typeof Manifest> {
  return Manifest.parse(JSON.parse(readFileSync(join(ROOT, workspace, "package.json"), "utf8")));
}

test("the server declares every package that it imports, so that it runs from what npm ci --omit=dev installs", () => {
  const imported = importedBy("server");
  expect([...imported]).toEqual(expect.arrayContaining(["csv-parse", "express", "read-excel-file"]));
  const { dependencies } = manifestOf("server");
  expect([...imported].filter((name) => !(name in dependencies))).toEqual([]);
});

test("the client declares every package that it imports, besides the server's contract", () => {
  const imported = importedBy("client");
  expect([...imported]).toEqual(expect.arrayContaining(["@mantine/core", "cytoscape", "react"]));
  const { dependencies, devDependencies } = manifestOf("client");
  const declared = { ...dependencies, ...devDependencies, "@atlas/server": "" };
  expect([...imported].filter((name) => !(name in declared))).toEqual([]);
});
