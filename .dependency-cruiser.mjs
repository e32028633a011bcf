// Who may import whom: the one place that says it. `npm run check` holds it, `npm run imports` draws it.
import { fileURLToPath } from "node:url";

/** Rooms from the ground up: each imports itself and what stands before it. */
const client = ["model", "picture", "papers", "ui", "parts", "pages", "app"];
/** Rows from the ground up; rooms of one row do not import each other. Files directly in src stand on rules and contract. */
const server = [
  ["rules"],
  ["contract"],
  ["[^/]+[.]ts$"],
  ["store"],
  ["language"],
  ["graph", "dataset"],
  ["questions", "releases", "convert", "read"],
  ["desk", "ask"],
  ["mcp"],
  ["commands", "http"],
];
/** Files directly in server/src that start it all, and so stand on top. */
const MAIN = "^server/src/main[.]ts$";

const inside = (base, rooms) => `^${base}/(${rooms.join("|")})(/|$)`;

const clientFloors = client.slice(0, -1).map((room, floor) => ({
  name: `client-${room}`,
  comment: `${room}/ imports only what stands below it: ${client.slice(0, floor).join(", ") || "nothing of the client"}`,
  severity: "error",
  from: { path: inside("client/src", [room]) },
  to: { path: inside("client/src", client.slice(floor + 1)) },
}));

const serverFloors = server.flatMap((row, floor) =>
  row.map((room) => ({
    name: `server-${/^\w+/.exec(room)?.[0] ?? "src"}`,
    comment: "a room of the server imports only rows below its own",
    severity: "error",
    from: { path: `^server/src/${room}`, pathNot: MAIN },
    to: {
      path: inside("server/src", [...row.filter((other) => other !== room), ...server.slice(floor + 1).flat()]),
      pathNot: floor < 2 ? undefined : `^server/src/${room}`,
    },
  })),
);

const packages = (...names) => `node_modules/(${names.join("|")})(/|$)`;
const react = packages("react", "react-dom", "react-router", "@mantine", "@tanstack", "@tabler");

const fence = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...clientFloors,
    ...serverFloors,
    fence(
      "page-to-page",
      "a page imports no other page: what two of them share stands in parts/ or below",
      { path: "^client/src/pages/(analysis/[^/]+|[^/]+)/" },
      { path: "^client/src/pages/", pathNot: "^client/src/pages/$1/" },
    ),
    fence(
      "no-room",
      "each file of the client stands in a room of the table",
      { path: "^client/src/", pathNot: inside("client/src", client) },
      {},
    ),
    fence(
      "no-react",
      "model, picture and papers know no React, no component library, no router and no query client",
      { path: inside("client/src", ["model", "picture", "papers"]) },
      { path: react },
    ),
    fence(
      "cytoscape",
      "only the picture knows Cytoscape",
      { pathNot: "^client/src/picture/" },
      { path: packages("cytoscape") },
    ),
    fence(
      "ui-without-domain",
      "nothing that ui/ imports, directly or not, is a file of the server: it knows no word of the domain",
      { path: "^client/src/ui/" },
      { path: "^server/src/", reachable: true },
    ),
    fence(
      "client-to-server",
      "the client takes the contract and the rules from the server, nothing else",
      { path: "^client/" },
      { path: "^server/src/", pathNot: "^server/src/(contract/index[.]ts$|rules/)" },
    ),
    fence("server-to-client", "the server knows no client", { path: "^server/" }, { path: "^client/" }),
    fence(
      "which-engine",
      "only openStore picks an engine",
      { path: "^server/src/", pathNot: "^server/src/store/(openStore[.]ts$|embedded/|neo4j/)" },
      { path: "^server/src/store/(embedded|neo4j)/\\w+Store[.]ts$" },
    ),
    fence(
      "engine-inside",
      "the rest of the server knows GraphStore, not an engine",
      { path: "^server/src/", pathNot: "^server/src/store/" },
      { path: "^server/src/store/(embedded|neo4j)/" },
    ),
    fence(
      "neo4j-driver",
      "only the Neo4j store uses the driver",
      { pathNot: "^server/src/store/neo4j/" },
      { path: packages("neo4j-driver") },
    ),
    fence(
      "embedded-engine",
      "only the embedded store uses its engine",
      { pathNot: "^server/src/store/embedded/" },
      { path: packages("@grafeo-db") },
    ),
    fence("express", "only http/ knows Express", { pathNot: "^server/src/http/" }, { path: packages("express[^/]*") }),
    fence(
      "zod-only",
      "contract/ and rules/ import no package but zod",
      { path: "^server/src/(contract|rules)/" },
      { path: "node_modules/", pathNot: packages("zod") },
    ),
    fence("tests", "nothing imports tests", { pathNot: "^tests/" }, { path: "^tests/" }),
    fence(
      "undeclared",
      "a workspace declares every package that it imports",
      { path: "^(client|server)/src/" },
      { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    ),
    fence(
      "server-dev",
      "what the server imports is what npm ci --omit=dev installs",
      { path: "^server/src/" },
      { dependencyTypes: ["npm-dev"] },
    ),
    fence("unresolved", "each import leads somewhere", {}, { couldNotResolve: true, pathNot: "^virtual:" }),
  ],
  options: {
    // Its swc parser reads no JSX, and TypeScript 7 has no parser to lend.
    babelConfig: { fileName: fileURLToPath(new URL("tests/shipped/imports.babel.cjs", import.meta.url)) },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "node", "types", "default"],
      mainFields: ["module", "main", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".d.ts", ".css"],
    },
  },
};
