import { delimiter, resolve } from "node:path";
import { z } from "zod";
import {
  type Access,
  type AssistantAccess,
  accessOf,
  assistantAccesses,
  isLocalOnly,
  isUnconfirmedOpen,
} from "./Access.ts";
import { deskFolderOf, isDeskForAll } from "./deskFolder.ts";
import { isLoopback, opensHereOnly } from "./rules/ownHost.ts";

/** Lowest level that is logged, in the words of pino. */
const logLevels = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;

function wholeNumber(least: number, most: number, fallback: number) {
  const fault = `expected a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, fault)
    .transform(Number)
    .refine((value) => value >= least && value <= most, fault)
    .default(fallback);
}

const PUBLIC_URL_FAULT =
  "expected an address that opens on other computers, without a path, such as https://atlas.example.org";

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
    /** Folder in which readers keep what they find, or `off`. */
    ATLAS_DESK: z.string().optional(),
    ATLAS_MCP: z.enum(assistantAccesses, `expected one of ${assistantAccesses.join(", ")}`).default("on"),
    /** Readers log in with it. A server that listens beyond this machine needs this or one of the next two. */
    ATLAS_TOKEN: z
      .string()
      .regex(/^[\x21-\x7e]{16,200}$/, "expected 16 to 200 letters, digits or signs, without spaces")
      .optional(),
    /** Confirms that everybody who reaches the server may read. */
    ATLAS_OPEN: z.literal("yes", 'expected "yes" or nothing').optional(),
    /** Header in which a reverse proxy names the reader. */
    ATLAS_PROXY_USER: z
      .string()
      .regex(/^[A-Za-z0-9-]{1,60}$/, "expected the name of a header such as X-Forwarded-User")
      .optional(),
    /** Public address of this server; links that readers copy or save begin with it. */
    ATLAS_PUBLIC_URL: z.string().refine(isPublicAddress, PUBLIC_URL_FAULT).transform(originOf).optional(),
    /** The name of whoever answers for this atlas; readers see it on the page About. */
    ATLAS_EDITOR: z.string().trim().max(120, "expected at most 120 characters").optional(),
    /** The address at which readers report errors. */
    ATLAS_CONTACT: z
      .string()
      .regex(
        /^(https?:\/\/\S+|[^\s@<>"]+@[^\s@<>"]+)$/,
        "expected an e-mail address, or an address that begins with http:// or https://",
      )
      .optional(),
    LOG_LEVEL: z.enum(logLevels, `expected one of ${logLevels.join(", ")}`).default("warn"),
    QUERY_TIMEOUT_MS: wholeNumber(1, 600_000, 10_000),
    /** Number of reverse proxies in front, each of which adds to X-Forwarded-For. */
    TRUST_PROXY: wholeNumber(0, 10, 0),
    /** For each address; 0 sets no limit, for load tests or if a proxy already limits. */
    REQUESTS_PER_MINUTE: wholeNumber(0, 1_000_000, 1200),
  })
  .refine((all) => all.NEO4J_URI === undefined || all.NEO4J_PASSWORD !== undefined, {
    path: ["NEO4J_PASSWORD"],
    error: "is required with NEO4J_URI",
    // Also when another variable is wrong, so that all faults are listed at once.
    when: () => true,
  })
  .refine((all) => !isDeskForAll(all), {
    path: ["ATLAS_DESK"],
    error: "needs a login, because whoever reaches this server could write: set ATLAS_TOKEN or ATLAS_PROXY_USER",
    when: ({ issues }) => issues.length === 0,
  });

const REFUSED = [
  "is open to the network: say who may read, by setting one of",
  "    ATLAS_TOKEN=…         readers log in with this token (at least 16 characters)",
  "    ATLAS_PROXY_USER=…    a reverse proxy logs readers in and names them in this header",
  "    ATLAS_OPEN=yes        everybody who can reach the server may read everything",
].join("\n");

export interface Neo4jSettings {
  uri: string;
  user: string;
  password: string;
  /** Null takes the home database of the user. */
  database: string | null;
}

/** All settings from the environment. */
export interface Env {
  host: string;
  port: number;
  /** Null takes the embedded engine. */
  neo4j: Neo4jSettings | null;
  /** Folders of own data that are laid over the base data set. */
  ownFolders: string[];
  /** Folder of the desk; null if this server keeps none. */
  deskFolder: string | null;
  logLevel: (typeof logLevels)[number];
  queryTimeoutMs: number;
  trustProxy: number;
  requestsPerMinute: number;
  access: Access;
  /** Data that assistants may read. */
  mcp: AssistantAccess;
  /** Public address of this server, such as https://atlas.example.org; null if not set. */
  publicUrl: string | null;
  /** The name of whoever answers for this atlas; null on a copy that nobody publishes. */
  editor: string | null;
  /** E-mail or web address for reports of errors; null if not set. */
  contact: string | null;
  /** Whether only this machine is answered: no login, no confirmed open access, no proxy in front. */
  localOnly: boolean;
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
    throw new EnvError(["Invalid environment variables:", ...faults].join("\n"));
  }
  const { data } = parsed;
  const access = accessOf(data);
  const deskFolder = deskFolderOf(data);
  return {
    host: data.HOST,
    port: data.PORT,
    neo4j: neo4jSettings(data),
    // The desk lies above all other own data, so it is not also one of them.
    ownFolders: data.ATLAS_DATA.filter((folder) => deskFolder === null || resolve(folder) !== deskFolder),
    deskFolder,
    logLevel: data.LOG_LEVEL,
    queryTimeoutMs: data.QUERY_TIMEOUT_MS,
    trustProxy: data.TRUST_PROXY,
    requestsPerMinute: data.REQUESTS_PER_MINUTE,
    access,
    mcp: data.ATLAS_MCP,
    publicUrl: data.ATLAS_PUBLIC_URL ?? null,
    editor: data.ATLAS_EDITOR ?? null,
    contact: data.ATLAS_CONTACT ?? null,
    localOnly: isLocalOnly(data),
  };
}

/** Refuses a server open beyond this machine that nobody confirmed. Throws EnvError. */
export function refuseUnconfirmedAccess({ host, access }: Env, variables: Record<string, string | undefined>): void {
  if (isUnconfirmedOpen(access, variables.ATLAS_OPEN) && !isLoopback(host))
    throw new EnvError(`Invalid environment variables:\n  HOST: ${host} ${REFUSED}`);
}

/** Links are made of this address and a path, so it has none of its own, and no name and password that they would give away. */
function isPublicAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname, search, hash, username, password } = new URL(text);
  const isBare = pathname === "/" && search + hash + username + password === "";
  return /^https?:$/.test(protocol) && isBare && !opensHereOnly(hostname);
}

function originOf(address: string): string {
  return new URL(address).origin;
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
