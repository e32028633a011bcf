import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { readEnv, refuseUnconfirmedAccess } from "../../server/src/env.ts";
import { NEO4J_VERSION } from "../support/engines/neo4jJars.ts";

const ROOT = join(import.meta.dirname, "../..");
const text = readFileSync(join(ROOT, "docker-compose.yml"), "utf8");

/** The allowed settings of a service: any other word is a typo that only Docker would find. */
const Service = z.strictObject({
  image: z.string(),
  build: z.strictObject({ context: z.string(), dockerfile: z.string() }).optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()),
  volumes: z.array(z.string()).optional(),
  ports: z.array(z.string().startsWith("127.0.0.1:")).optional(),
  depends_on: z
    .record(z.string(), z.strictObject({ condition: z.enum(["service_healthy", "service_completed_successfully"]) }))
    .optional(),
  healthcheck: z
    .strictObject({
      test: z.array(z.string()),
      interval: z.string(),
      timeout: z.string(),
      retries: z.int(),
      start_period: z.string(),
    })
    .optional(),
  restart: z.enum(["no", "unless-stopped"]),
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).optional(),
});
const File = z.strictObject({
  "x-atlas": z.unknown(),
  services: z.strictObject({ neo4j: Service, load: Service, app: Service }),
  volumes: z.strictObject({ graph: z.null() }),
});

/** The file with these variables substituted, as Docker reads it. */
function composed(variables: Record<string, string>) {
  const filled = (written: string) =>
    written.replaceAll(/\$\{(\w+):([-?])([^}]*)\}/g, (_, name: string, kind: string, rest: string) => {
      const value = variables[name] ?? "";
      if (value === "" && kind === "?") throw new Error(rest);
      return value === "" ? rest : value;
    });
  const file = parse(text, (_, value) => (typeof value === "string" ? filled(value) : value), { merge: true });
  return File.parse(file).services;
}

test("one command starts a database that is asked whether it is up, loads it once, and then starts the atlas", () => {
  const { neo4j, load, app } = composed({ NEO4J_PASSWORD: "a-long-password" });
  expect(neo4j.image).toBe(`neo4j:${NEO4J_VERSION}-community`);
  expect(neo4j.healthcheck?.test.join(" ")).toContain("cypher-shell");
  expect(load).toMatchObject({ depends_on: { neo4j: { condition: "service_healthy" } }, restart: "no" });
  expect(app.depends_on).toEqual({ load: { condition: "service_completed_successfully" } });
  expect(load.command?.at(-1)).toBe("server/dist/commands/load.js");
  expect(existsSync(join(ROOT, "server/src/commands/load.ts"))).toBe(true);
  expect(existsSync(join(ROOT, app.build?.dockerfile ?? ""))).toBe(true);
});

test("the password comes from outside and has no default", () => {
  expect(() => composed({})).toThrow("set NEO4J_PASSWORD");
  expect(composed({ NEO4J_PASSWORD: "a-long-password" }).neo4j.environment).toEqual({
    NEO4J_AUTH: "neo4j/a-long-password",
  });
});

test("the server takes what the file sets, and starts where the container listens to all addresses", () => {
  for (const variables of [{}, { ATLAS_TOKEN: "a-token-of-some-length" }]) {
    const { environment } = composed({ NEO4J_PASSWORD: "a-long-password", ...variables }).app;
    const set = { ...environment, HOST: "0.0.0.0" };
    const env = readEnv(set);
    expect(() => refuseUnconfirmedAccess(env, set)).not.toThrow();
    expect(env.access.kind).toBe("ATLAS_TOKEN" in variables ? "token" : "open");
    expect(env.neo4j?.uri).toBe("bolt://neo4j:7687");
  }
});
