import { delimiter } from "node:path";
import { z } from "zod";

/** Severity from which on lines are logged, as pino names it. */
export const logLevels = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;

function wholeNumber(least: number, most: number, fallback: number) {
  const fault = `expected a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, fault)
    .transform(Number)
    .refine((value) => value >= least && value <= most, fault)
    .default(fallback);
}

const Variables = z
  .object({
    /** Address to listen on; 0.0.0.0 opens the server to the network. */
    HOST: z.string().default("127.0.0.1"),
    /** 0 takes any free port. */
    PORT: wholeNumber(0, 65535, 3000),
    /** Without it the embedded engine is used. */
    NEO4J_URI: z
      .string()
      .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/, "expected an address such as neo4j://localhost:7687")
      .optional(),
    NEO4J_USER: z.string().default("neo4j"),
    NEO4J_PASSWORD: z.string().optional(),
    /** Without it the home database of the user. */
    NEO4J_DATABASE: z.string().optional(),
    /** Folders of own data, laid over the base data set in this order. */
    ATLAS_DATA: z.string().default("").transform(folderList),
    LOG_LEVEL: z.enum(logLevels, `expected one of ${logLevels.join(", ")}`).default("warn"),
    QUERY_TIMEOUT_MS: wholeNumber(1, 600_000, 10_000),
    /** Number of reverse proxies in front, each of which adds to X-Forwarded-For. */
    TRUST_PROXY: wholeNumber(0, 10, 0),
    /** For each address; 0 sets no limit, for a load test or where a proxy limits already. */
    REQUESTS_PER_MINUTE: wholeNumber(0, 1_000_000, 1200),
  })
  .refine((all) => all.NEO4J_URI === undefined || all.NEO4J_PASSWORD !== undefined, {
    path: ["NEO4J_PASSWORD"],
    error: "is needed with NEO4J_URI",
    // Also when another variable is at fault, so that all faults are listed at once.
    when: () => true,
  });

/** How to reach Neo4j. */
export interface Neo4jSettings {
  uri: string;
  user: string;
  password: string;
  /** Null takes the home database of the user. */
  database: string | null;
}

/** Everything that the environment decides. */
export interface Env {
  host: string;
  port: number;
  /** Null takes the embedded engine. */
  neo4j: Neo4jSettings | null;
  /** Folders of own data that are laid over the base data set. */
  ownFolders: string[];
  logLevel: (typeof logLevels)[number];
  queryTimeoutMs: number;
  trustProxy: number;
  requestsPerMinute: number;
}

/** The environment cannot be used; the message lists every fault, and never a value that may be secret. */
export class EnvError extends Error {
  override name = "EnvError";
}

/** The folders that a list names, separated as in PATH. */
export function folderList(folders: string): string[] {
  return folders
    .split(delimiter)
    .map((folder) => folder.trim())
    .filter((folder) => folder !== "");
}

/** Parses environment variables; an empty one counts as absent. Throws EnvError with all faults at once. */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const present = Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== "");
  const parsed = Variables.safeParse(Object.fromEntries(present));
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new EnvError(["The environment cannot be used:", ...faults].join("\n"));
  }
  const { data } = parsed;
  return {
    host: data.HOST,
    port: data.PORT,
    neo4j: neo4jSettings(data),
    ownFolders: data.ATLAS_DATA,
    logLevel: data.LOG_LEVEL,
    queryTimeoutMs: data.QUERY_TIMEOUT_MS,
    trustProxy: data.TRUST_PROXY,
    requestsPerMinute: data.REQUESTS_PER_MINUTE,
  };
}

function neo4jSettings(data: z.infer<typeof Variables>): Neo4jSettings | null {
  if (data.NEO4J_URI === undefined || data.NEO4J_PASSWORD === undefined) return null;
  return {
    uri: data.NEO4J_URI,
    user: data.NEO4J_USER,
    password: data.NEO4J_PASSWORD,
    database: data.NEO4J_DATABASE ?? null,
  };
}
