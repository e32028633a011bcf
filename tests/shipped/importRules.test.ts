import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Cruised {
  modules: { source: string; dependencies: { resolved: string }[] }[];
  summary: { violations: { from: string; to: string; rule: { name: string } }[] };
}

const manifest = (...names: string[]) =>
  JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, "1"])) });
const planted = {
  "client/package.json": manifest("react", "cytoscape"),
  "server/package.json": manifest("express", "neo4j-driver", "pino"),
  "server/src/main.ts": "",
};

/** Cruises files planted in a folder of their own by the rules of the project (`npm run check` holds its own files to them). */
function cruise(files: Readonly<Record<string, string>>): Cruised {
  const folder = mkdtempSync(join(tmpdir(), "atlas-imports-"));
  try {
    for (const [path, text] of Object.entries({ ...planted, ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    const script = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const config = join(root, ".dependency-cruiser.mjs");
    const args = [script, "client/src", "server/src", "--config", config, "--output-type", "json"];
    return JSON.parse(execFileSync("node", args, { cwd: folder, encoding: "utf8" }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const importing = (spec: string) => `import "${spec}";\n`;
const named = ({ summary }: Cruised) =>
  summary.violations.map(({ from, to, rule }) => `${from} imports ${to}: ${rule.name}`).sort();

test("rooms import what stands below them", () => {
  const cruised = cruise({
    "client/src/model/a.ts": "",
    "client/src/papers/a.ts": importing("../model/a.ts"),
    "client/src/pages/desk/a.tsx": `${importing("./form/b.tsx")}${importing("../../papers/a.ts")}`,
    "client/src/pages/desk/form/b.tsx": "export const b = <p>b</p>;\n",
    "server/src/errors.ts": "",
    "server/src/store/a.ts": importing("../errors.ts"),
    "server/src/http/a.ts": importing("../store/a.ts"),
    "server/src/main.ts": importing("./http/a.ts"),
  });
  expect(named(cruised)).toEqual([]);
});

test("what is fenced is imported by those who may", () => {
  const cruised = cruise({
    "client/src/picture/canvas/a.ts": importing("cytoscape"),
    "client/src/parts/a.ts": importing("cytoscape"),
    "client/src/papers/a.ts": importing("react"),
    "server/src/store/openStore.ts": importing("./neo4j/neo4jStore.ts"),
    "server/src/store/neo4j/neo4jStore.ts": importing("neo4j-driver"),
    "server/src/graph/a.ts": importing("neo4j-driver"),
    "server/src/http/a.ts": `${importing("express")}${importing("../store/neo4j/neo4jStore.ts")}`,
    "server/src/rules/a.ts": importing("pino"),
  });
  expect(named(cruised).map((line) => line.replace(/\S*node_modules\/([^/]+)\/\S*:/, "$1:"))).toEqual([
    "client/src/papers/a.ts imports react: no-react",
    "client/src/parts/a.ts imports cytoscape: cytoscape",
    "server/src/graph/a.ts imports neo4j-driver: neo4j-driver",
    "server/src/http/a.ts imports server/src/store/neo4j/neo4jStore.ts: engine-inside",
    "server/src/http/a.ts imports server/src/store/neo4j/neo4jStore.ts: which-engine",
    "server/src/rules/a.ts imports pino: zod-only",
  ]);
});

test("browser/ and ui/ know no word of the domain: nothing they import leads to the server's contract or rules", () => {
  const cruised = cruise({
    "client/src/ui/browser/a.ts": importing("../../model/b.ts"),
    "client/src/model/b.ts": importing("../../../server/src/rules/c.ts"),
    "server/src/rules/c.ts": "",
  });
  expect(named(cruised)).toEqual(["client/src/ui/browser/a.ts imports server/src/rules/c.ts: ui-without-domain"]);
});

test("every import is found: values, types, lazy ones and workers, but none in a comment", () => {
  const { modules } = cruise({
    "client/src/app/a.tsx": `// import { no } from "./no.ts";
import type {
  A,
} from "../model/a.ts";
import { b } from "../ui/b.ts";
import "./c.css";
export { d } from "./d.ts";
/** \`import("./no.ts")\` */
const e = await import("./e.ts");
new Worker(new URL("./f.ts", import.meta.url));
`,
    "client/src/model/a.ts": "export interface A {}\n",
    "client/src/ui/b.ts": "export const b = 1;\n",
    "client/src/app/c.css": "",
    "client/src/app/d.ts": "export const d = 1;\n",
    "client/src/app/e.ts": "",
    "client/src/app/f.ts": "",
    "client/src/app/no.ts": "",
  });
  const found = modules.find(({ source }) => source === "client/src/app/a.tsx")?.dependencies ?? [];
  expect(found.map(({ resolved }) => resolved.replace("client/src/", "")).sort()).toEqual([
    "app/c.css",
    "app/d.ts",
    "app/e.ts",
    "app/f.ts",
    "model/a.ts",
    "ui/b.ts",
  ]);
});

test("an import that goes up, sideways, over a fence or out of every room is named with file, import and rule", () => {
  const cruised = cruise({
    "client/src/ui/page/Header.tsx": importing("../../parts/Figure.tsx"),
    "client/src/parts/Figure.tsx": "",
    "client/src/pages/paths/b.ts": "",
    "client/src/pages/panel/a.ts": importing("../paths/b.ts"),
    "client/src/pages/analysis/compare/c.ts": "",
    "client/src/pages/analysis/timeline/a.ts": importing("../compare/c.ts"),
    "client/src/utils/a.ts": importing("../model/b.ts"),
    "client/src/model/b.ts": "",
    "client/src/app/d.ts": importing("../../../server/src/graph/claims.ts"),
    "server/src/graph/claims.ts": importing("../read/a.ts"),
    "server/src/read/a.ts": importing("../questions/b.ts"),
    "server/src/questions/b.ts": importing("./gone.ts"),
  });
  expect(named(cruised)).toEqual([
    "client/src/app/d.ts imports server/src/graph/claims.ts: client-to-server",
    "client/src/pages/analysis/timeline/a.ts imports client/src/pages/analysis/compare/c.ts: page-to-page",
    "client/src/pages/panel/a.ts imports client/src/pages/paths/b.ts: page-to-page",
    "client/src/ui/page/Header.tsx imports client/src/parts/Figure.tsx: client-ui",
    "client/src/utils/a.ts imports client/src/model/b.ts: no-room",
    "server/src/graph/claims.ts imports server/src/read/a.ts: server-graph",
    "server/src/questions/b.ts imports ./gone.ts: unresolved",
    "server/src/read/a.ts imports server/src/questions/b.ts: server-read",
  ]);
});

/** The name of a package that a workspace has to declare, imported by one that declares `declared`. */
const undeclared = (workspace: string, declared: object, name: string) =>
  named(
    cruise({
      [`${workspace}/package.json`]: JSON.stringify({ name: workspace, ...declared }),
      [`${workspace}/src/app/a.ts`]: importing(name),
      "client/src/app/b.ts": "",
    }),
  ).map((line) => line.replace(/^.*: /, ""));

test("the server declares every package that it imports, so that it runs from what npm ci --omit=dev installs", () => {
  expect(undeclared("server", { dependencies: { "csv-parse": "1" } }, "csv-parse")).toEqual([]);
  expect(undeclared("server", { devDependencies: { "csv-parse": "1" } }, "csv-parse")).toEqual(["server-dev"]);
  expect(undeclared("server", {}, "csv-parse")).toEqual(["undeclared"]);
});

test("the client declares every package that it imports, besides the server's contract", () => {
  expect(undeclared("client", { devDependencies: { react: "19" } }, "react")).toEqual([]);
  expect(undeclared("client", {}, "react")).toEqual(["undeclared"]);
});
