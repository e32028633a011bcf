import { delimiter, resolve } from "node:path";
import { EnvError, readEnv, refuseUnconfirmedAccess } from "../../server/src/env.ts";

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

test("a server answers under any name where a login, a proxy or its operator's word says who may read", () => {
  const localOnly = (variables: Record<string, string>) => readEnv(variables).localOnly;
  expect(["127.0.0.1", "127.8.0.1", "::1", "localhost"].map((HOST) => localOnly({ HOST }))).toEqual(
    Array(4).fill(true),
  );
  expect(localOnly({ ATLAS_TOKEN: "0123456789-abcdef" })).toBe(false);
  expect(localOnly({ ATLAS_PROXY_USER: "X-Forwarded-User" })).toBe(false);
  expect(localOnly({ ATLAS_OPEN: "yes" })).toBe(false);
  expect(localOnly({ TRUST_PROXY: "1" })).toBe(false);
  expect(localOnly({ HOST: "0.0.0.0", ATLAS_OPEN: "yes" })).toBe(false);
});

describe("the desk", () => {
  const deskOf = (variables: Record<string, string>) => readEnv(variables).deskFolder;
  const ATLAS_TOKEN = "0123456789-abcdef";

  test("of a server for this machine alone is kept unless it is switched off", () => {
    expect(deskOf({})).toBe(resolve("data/own/desk"));
    expect(deskOf({ ATLAS_DESK: "off" })).toBeNull();
    expect(deskOf({ ATLAS_DESK: "../desk" })).toBe(resolve("../desk"));
  });

  test("of a server for others is off unless it is named", () => {
    expect(
      [{ ATLAS_TOKEN }, { ATLAS_PROXY_USER: "X-User" }, { TRUST_PROXY: "1" }, { ATLAS_OPEN: "yes" }].map(deskOf),
    ).toEqual(Array(4).fill(null));
    expect(deskOf({ ATLAS_TOKEN, ATLAS_DESK: "/data/desk" })).toBe(resolve("/data/desk"));
    expect(deskOf({ ATLAS_PROXY_USER: "X-User", ATLAS_DESK: "/data/desk" })).toBe(resolve("/data/desk"));
  });

  test.each([{ ATLAS_OPEN: "yes" }, { TRUST_PROXY: "1" }, { HOST: "0.0.0.0" }])(
    "is refused where others reach the server without a login: %j",
    (variables) => {
      expect(faultsOf({ ...variables, ATLAS_DESK: "/data/desk" })).toBe(
        "Invalid environment variables:\n  ATLAS_DESK: needs a login, because whoever reaches this server could write: set ATLAS_TOKEN or ATLAS_PROXY_USER",
      );
      expect(faultsOf({ ...variables, ATLAS_DESK: "off" })).toBe("none");
    },
  );

  test("is not also a folder of own data below itself", () => {
    const ATLAS_DATA = ["../acme", "../desk"].join(delimiter);
    expect(readEnv({ ATLAS_DATA, ATLAS_DESK: "../desk" }).ownFolders).toEqual(["../acme"]);
    expect(readEnv({ ATLAS_DATA, ATLAS_DESK: "off" }).ownFolders).toEqual(["../acme", "../desk"]);
  });
});

describe("a server that listens beyond this machine", () => {
  const refusal = (variables: Record<string, string>) => {
    try {
      refuseUnconfirmedAccess(readEnv(variables), variables);
      return null;
    } catch (error) {
      return error instanceof EnvError ? error.message : "another error";
    }
  };

  test.each(["0.0.0.0", "::", "192.168.1.5", "atlas.example.org", "10.0.0.1"])(
    "does not start on %s where nobody said who may read",
    (HOST) => {
      expect(refusal({ HOST })).toContain(`HOST: ${HOST} is open to the network`);
      expect(refusal({ HOST, ATLAS_OPEN: " " })).toContain("ATLAS_OPEN=yes");
    },
  );

  test.each(["127.0.0.1", "localhost", "::1", "127.8.0.1"])("is no such server on %s", (HOST) => {
    expect(refusal({ HOST })).toBeNull();
  });

  test("starts where that was said, in any of the three ways", () => {
    const HOST = "0.0.0.0";
    expect(refusal({ HOST, ATLAS_TOKEN: "0123456789-abcdef" })).toBeNull();
    expect(refusal({ HOST, ATLAS_OPEN: "yes" })).toBeNull();
    expect(refusal({ HOST, ATLAS_PROXY_USER: "X-Forwarded-User" })).toBeNull();
  });

  test("takes no short token and no other word than yes, and repeats no token", () => {
    const message = faultsOf({ ATLAS_TOKEN: "secret", ATLAS_OPEN: "true", ATLAS_PROXY_USER: "X User" });
    expect(message).toContain("ATLAS_TOKEN: expected 16 to 200 letters");
    expect(message).toContain('ATLAS_OPEN: expected "yes" or nothing');
    expect(message).toContain("ATLAS_PROXY_USER: expected the name of a header");
    expect(message).not.toContain("secret");
  });
});
