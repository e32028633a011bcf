import { fileURLToPath } from "node:url";
import { againstFences, againstLayers, allImports, type Fence, importsOf, leadingTo, rowsOf } from "./importRules.ts";

const client = rowsOf(
  "client/src",
  "app",
  `pages/briefing pages/desk pages/explore pages/help pages/panel pages/paths pages/read pages/search pages/share
  pages/start pages/table pages/analysis/changes pages/analysis/compare pages/analysis/evidence pages/analysis/landscape
  pages/analysis/ownership pages/analysis/questions pages/analysis/timeline pages/analysis/whatIf`,
  "parts",
  "ui",
  "papers",
  "picture",
  "model",
);

// Files directly in src (errors, environment) are below the rooms that use them.
const server = rowsOf(
  "server/src",
  "main.ts",
  "commands http",
  "desk",
  "questions releases convert read",
  "graph dataset",
  "store",
  ".",
  "contract",
  "rules",
);

const fences: readonly Fence[] = [
  {
    rule: "one file finds the data folder, and one the desk in it",
    of: /^data\b/,
    by: /^server\/src\/(dataset\/dataFolder|deskFolder)\.ts$/,
  },
  {
    rule: "Cypher is read by its two readers",
    of: /^cypher\b/,
    by: /^server\/src\/(store\/cypherFile|questions\/readQuestions)\.ts$/,
  },
  {
    rule: "only openStore picks an engine",
    of: /^server\/src\/store\/(embedded|neo4j)\/\w+Store\.ts$/,
    by: /^server\/src\/store\/openStore\.ts$/,
  },
  {
    rule: "the rest of the server knows GraphStore, not an engine",
    of: /^server\/src\/store\/(embedded|neo4j)\//,
    by: /^server\/src\/store\//,
  },
  {
    rule: "only the Neo4j store uses the driver",
    of: /^neo4j-driver$/,
    by: /^server\/src\/store\/neo4j\//,
  },
  { rule: "only the embedded store uses its engine", of: /^@grafeo-db\/js$/, by: /^server\/src\/store\/embedded\// },
  { rule: "only http/ knows Express", of: /^express(-|$)/, by: /^server\/src\/http\// },
  {
    rule: "the client takes the contract and the rules from the server",
    of: /^(server\/src\/(?!contract\/index\.ts$|rules\/)|@atlas\/server)/,
    by: /^server\//,
  },
  { rule: "only the canvas knows Cytoscape", of: /^cytoscape$/, by: /^client\/src\/picture\// },
  {
    rule: "model, picture and papers know no React",
    of: /^(react|react-dom|react-router|@mantine\/.*|@tanstack\/.*)$/,
    by: /^client\/src\/(?!model\/|picture\/|papers\/)/,
  },
  {
    rule: "contract/ and rules/ import no package but zod",
    of: /^(?!(client|server)\/|zod$)/,
    by: /^(?!server\/src\/(contract|rules)\/)/,
  },
  { rule: "nothing imports tests", of: /^tests\//, by: /^tests\// },
];

const imports = allImports(fileURLToPath(new URL("../..", import.meta.url)));

test("rooms import what stands below them", () => {
  expect(againstLayers(imports, client)).toEqual([]);
  expect(againstLayers(imports, server)).toEqual([]);
});

test("what is fenced is imported by those who may", () => {
  expect(againstFences(imports, fences)).toEqual([]);
});

test("browser/ and ui/ know no word of the domain: nothing they import leads to the server's contract or rules", () => {
  expect(leadingTo(imports, "client/src/ui/browser/", /^server\//)).toEqual([]);
  expect(leadingTo(imports, "client/src/ui/", /^server\//)).toEqual([]);
});

test("every import is found: values, types, lazy ones, workers and folders, but none in a comment", () => {
  const text = `// import { no } from "./no.ts";
import type {
  A,
} from "@atlas/server/contract";
import { b } from "../ui/b.ts";
import "./c.css";
export { d } from "./d.ts";
/** \`import("./no.ts")\` */
const e = await import("./e.ts");
new Worker(new URL("./f.ts", import.meta.url));
`;
  const names = { "@atlas/server/contract": "server/src/contract/index.ts" };
  expect(importsOf("client/src/model/a.ts", text, names).map(({ to }) => to)).toEqual([
    "server/src/contract/index.ts",
    "client/src/ui/b.ts",
    "client/src/model/c.css",
    "client/src/model/d.ts",
    "client/src/model/e.ts",
    "client/src/model/f.ts",
  ]);
});

test("an import that goes up, sideways, over a fence or out of every room is named with file, import and rule", () => {
  const planted = (from: string, to: string) => [{ from, to }];
  const up = planted("client/src/ui/page/Header.tsx", "client/src/parts/claim/Figure.tsx");
  const sideways = planted("client/src/pages/panel/a.ts", "client/src/pages/paths/b.ts");
  const homeless = planted("client/src/utils/a.ts", "client/src/model/b.ts");
  expect([up, sideways, homeless].flatMap((found) => againstLayers(found, client))).toEqual([
    "client/src/ui/page/Header.tsx imports client/src/parts/claim/Figure.tsx: client/src/ui may only import what stands below it, not client/src/parts",
    "client/src/pages/panel/a.ts imports client/src/pages/paths/b.ts: client/src/pages/panel may only import what stands below it, not client/src/pages/paths",
    "client/src/utils/a.ts stands in no room of the table",
  ]);
  const leaks = [
    ["server/src/graph/a.ts", "neo4j-driver"],
    ["server/src/http/a.ts", "server/src/store/neo4j/neo4jStore.ts"],
    ["client/src/panel/a.ts", "cytoscape"],
    ["client/src/panel/a.ts", "server/src/graph/claims.ts"],
    ["client/src/papers/a.ts", "react"],
    ["server/src/graph/a.ts", "cypher/claim"],
  ];
  const fenced = leaks.map(([from = "", to = ""]) => againstFences(planted(from, to), fences));
  expect(fenced.map((found) => found.length > 0)).toEqual(leaks.map(() => true));
  expect(fenced[0]).toEqual(["server/src/graph/a.ts imports neo4j-driver: only the Neo4j store uses the driver"]);
  const around = [
    ...planted("client/src/ui/a.ts", "client/src/model/b.ts"),
    ...planted("client/src/model/b.ts", "server/src/rules/c.ts"),
  ];
  expect(leadingTo(around, "client/src/ui/", /^server\//)).toEqual([
    "client/src/ui/a.ts → client/src/model/b.ts → server/src/rules/c.ts",
  ]);
});
