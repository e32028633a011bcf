import { delimiter, resolve } from "node:path";
import { readEnv } from "../../server/src/env.ts";
import { faultsOf } from "../support/envFaults.ts";

const defaults = {
  host: "127.0.0.1",
  port: 3000,
  neo4j: null,
  ownFolders: [],
  deskFolder: resolve("data/own/desk"),
  logLevel: "warn",
  queryTimeoutMs: 10_000,
  trustProxy: 0,
  requestsPerMinute: 1200,
  access: { kind: "open" },
  mcp: "on",
  publicUrl: null,
  editor: null,
  contact: null,
  localOnly: true,
};

test("an empty environment starts the embedded engine on this machine only", () => {
  expect(readEnv({})).toEqual(defaults);
});

test("an empty or blank variable counts as absent, as compose files write it", () => {
  expect(readEnv({ PORT: "", NEO4J_URI: " ", NEO4J_PASSWORD: "" })).toEqual(defaults);
});

test("other variables of the machine are left alone", () => {
  expect(readEnv({ PATH: "/bin", npm_config_yes: "true" })).toEqual(defaults);
});

test("every variable is taken over", () => {
  const variables = {
    HOST: "0.0.0.0",
    PORT: "8080",
    NEO4J_URI: "neo4j+s://graph.example.org",
    NEO4J_USER: "reader",
    NEO4J_PASSWORD: "p:w/ü ",
    NEO4J_DATABASE: "atlas",
    LOG_LEVEL: "info",
    QUERY_TIMEOUT_MS: "250",
    TRUST_PROXY: "1",
    REQUESTS_PER_MINUTE: "0",
    ATLAS_TOKEN: "0123456789-abcdef",
    ATLAS_PUBLIC_URL: "https://Atlas.example.org/",
    ATLAS_DATA: ["/data/acme", " ", "own data "].join(delimiter),
    ATLAS_DESK: " /data/desk ",
    ATLAS_MCP: "public",
    ATLAS_EDITOR: " The Desk ",
    ATLAS_CONTACT: "desk@atlas.example.org",
  };
  expect(readEnv(variables)).toEqual({
    host: "0.0.0.0",
    port: 8080,
    neo4j: { uri: "neo4j+s://graph.example.org", user: "reader", password: "p:w/ü ", database: "atlas" },
    ownFolders: ["/data/acme", "own data"],
    deskFolder: resolve("/data/desk"),
    logLevel: "info",
    queryTimeoutMs: 250,
    trustProxy: 1,
    requestsPerMinute: 0,
    access: { kind: "token", token: "0123456789-abcdef" },
    mcp: "public",
    publicUrl: "https://atlas.example.org",
    editor: "The Desk",
    contact: "desk@atlas.example.org",
    localOnly: false,
  });
});

test("Neo4j needs a password, and takes the user neo4j and the home database by default", () => {
  expect(faultsOf({ NEO4J_URI: "bolt://localhost" })).toBe(
    "Invalid environment variables:\n  NEO4J_PASSWORD: is required with NEO4J_URI",
  );
  expect(readEnv({ NEO4J_URI: "bolt://localhost", NEO4J_PASSWORD: "x" }).neo4j).toEqual({
    uri: "bolt://localhost",
    user: "neo4j",
    password: "x",
    database: null,
  });
});

test("a contact is an e-mail or web address, so that no page makes a script of it", () => {
  expect(faultsOf({ ATLAS_CONTACT: "javascript:alert(1)" })).toMatch(/ATLAS_CONTACT: expected an e-mail address/);
  expect(readEnv({ ATLAS_CONTACT: "https://example.org/write" }).contact).toBe("https://example.org/write");
});

test("all faults come in one error", () => {
  const variables = {
    PORT: "70000",
    NEO4J_URI: "http://localhost:7474",
    LOG_LEVEL: "loud",
    QUERY_TIMEOUT_MS: "-1",
    TRUST_PROXY: "yes",
  };
  expect(faultsOf(variables)).toBe(
    [
      "Invalid environment variables:",
      "  PORT: expected a whole number from 0 to 65535",
      "  NEO4J_URI: expected an address such as neo4j://localhost:7687",
      "  LOG_LEVEL: expected one of silent, fatal, error, warn, info, debug, trace",
      "  QUERY_TIMEOUT_MS: expected a whole number from 1 to 600000",
      "  TRUST_PROXY: expected a whole number from 0 to 10",
      "  NEO4J_PASSWORD: is required with NEO4J_URI",
    ].join("\n"),
  );
});

test.each(["80.5", "1e3", "0x50", "+80", "80 ", "١"])("PORT=%j is no port", (PORT) => {
  expect(faultsOf({ PORT })).toContain("PORT");
});

test("a fault never repeats a value, which may be secret", () => {
  expect(faultsOf({ NEO4J_URI: "neo4j:secret@localhost", NEO4J_PASSWORD: "hunter2" })).not.toMatch(/secret|hunter2/);
});

test.each([
  "atlas.example.org",
  "ftp://atlas.example.org",
  "https://atlas.example.org/rare-earths",
  "https://atlas.example.org/?a=1",
  "https://me:hunter2@atlas.example.org",
  "http://localhost:3000",
  "http://127.0.0.1",
  "http://[::1]:3000",
  "http://0.0.0.0:3000",
  "http://[::]:3000",
  "http://atlas.localhost:3000",
  "javascript:alert(1)",
])("ATLAS_PUBLIC_URL=%j is no address at which others find the server, and the fault names the variable", (address) => {
  expect(faultsOf({ ATLAS_PUBLIC_URL: address })).toBe(
    "Invalid environment variables:\n  ATLAS_PUBLIC_URL: expected an address that opens on other computers, without a path, such as https://atlas.example.org",
  );
});
