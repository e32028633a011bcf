import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { z } from "zod";
import { allImports } from "./importRules.ts";

const ROOT = join(import.meta.dirname, "../..");
const Names = z.record(z.string(), z.string()).default({});
const Manifest = z.object({ dependencies: Names, devDependencies: Names });

const imports = allImports(ROOT);

/** The packages that the sources of a workspace import, including types. */
function importedBy(workspace: string): string[] {
  const ofPackages = imports.filter(
    ({ from, to }) => from.startsWith(`${workspace}/`) && !/^(server|client|data|cypher)\b/.test(to),
  );
  // Modules named virtual: are made by plugins of the build.
  const names = ofPackages.map(({ to }) => packageOf(to)).filter((name) => !isBuiltin(name) && !/^virtual:/.test(name));
  return [...new Set(names)].sort();
}

/** The name of a package without the path inside it. */
function packageOf(imported: string): string {
  const parts = imported.split("/");
  return parts.slice(0, imported.startsWith("@") ? 2 : 1).join("/");
}

function manifestOf(workspace: string): z.infer<typeof Manifest> {
  return Manifest.parse(JSON.parse(readFileSync(join(ROOT, workspace, "package.json"), "utf8")));
}

test("the server declares every package that it imports, so that it runs from what npm ci --omit=dev installs", () => {
  const imported = importedBy("server");
  expect(imported).toEqual(expect.arrayContaining(["csv-parse", "express", "read-excel-file"]));
  const { dependencies } = manifestOf("server");
  expect(imported.filter((name) => !(name in dependencies))).toEqual([]);
});

test("the client declares every package that it imports, besides the server's contract", () => {
  const imported = importedBy("client");
  expect(imported).toEqual(expect.arrayContaining(["@mantine/core", "cytoscape", "react"]));
  const { dependencies, devDependencies } = manifestOf("client");
  const declared = { ...dependencies, ...devDependencies };
  expect(imported.filter((name) => !(name in declared))).toEqual([]);
});
