import { delimiter, resolve } from "node:path";
import { EnvError, readEnv, refuseUnconfirmedAccess } from "../../server/src/env.ts";
import { faultsOf } from "../support/envFaults.ts";

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
