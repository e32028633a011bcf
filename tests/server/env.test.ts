import { delimiter } from "node:path";
import { EnvError, readEnv } from "../../server/src/env.ts";

const defaults = {
  host: "127.0.0.1",
  port: 3000,
  neo4j: null,
  ownFolders: [],
  logLevel: "warn",
  queryTimeoutMs: 10_000,
  trustProxy: 0,
  requestsPerMinute: 1200,
};

function faultsOf(variables: Record<string, string>): string {
  try {
    readEnv(variables);
  } catch (error) {
    if (error instanceof EnvError) return error.message;
    throw error;
  }
  return "none";
}

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
    ATLAS_DATA: ["/data/acme", " ", "own data "].join(delimiter),
  };
  expect(readEnv(variables)).toEqual({
    host: "0.0.0.0",
    port: 8080,
    neo4j: { uri: "neo4j+s://graph.example.org", user: "reader", password: "p:w/ü ", database: "atlas" },
    ownFolders: ["/data/acme", "own data"],
    logLevel: "info",
    queryTimeoutMs: 250,
    trustProxy: 1,
    requestsPerMinute: 0,
  });
});

test("Neo4j needs a password, and takes the user neo4j and the home database by default", () => {
  expect(faultsOf({ NEO4J_URI: "bolt://localhost" })).toBe(
    "The environment cannot be used:\n  NEO4J_PASSWORD: is needed with NEO4J_URI",
  );
  expect(readEnv({ NEO4J_URI: "bolt://localhost", NEO4J_PASSWORD: "x" }).neo4j).toEqual({
    uri: "bolt://localhost",
    user: "neo4j",
    password: "x",
    database: null,
  });
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
      "The environment cannot be used:",
      "  PORT: expected a whole number from 0 to 65535",
      "  NEO4J_URI: expected an address such as neo4j://localhost:7687",
      "  LOG_LEVEL: expected one of silent, fatal, error, warn, info, debug, trace",
      "  QUERY_TIMEOUT_MS: expected a whole number from 1 to 600000",
      "  TRUST_PROXY: expected a whole number from 0 to 10",
      "  NEO4J_PASSWORD: is needed with NEO4J_URI",
    ].join("\n"),
  );
});

test.each(["80.5", "1e3", "0x50", "+80", "80 ", "١"])("PORT=%j is no port", (PORT) => {
  expect(faultsOf({ PORT })).toContain("PORT");
});

test("a fault never repeats a value, which may be secret", () => {
  expect(faultsOf({ NEO4J_URI: "neo4j:secret@localhost", NEO4J_PASSWORD: "hunter2" })).not.toMatch(/secret|hunter2/);
});
