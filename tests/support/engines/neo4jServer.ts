import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { killWithThisProcess } from "./killWithThisProcess.ts";
import { classPath, configure, QUICK_START, setPassword } from "./neo4jHome.ts";
import { freePort } from "./serverProcess.ts";

/** How to reach a Neo4j. */
export interface Neo4jAddress {
  uri: string;
  user: string;
  password: string;
  database: string | null;
}

/** A Neo4j of the tests' own, which can be made to fail. */
export interface Neo4jServer extends Neo4jAddress {
  /** Starts it again on the same port with the same data, and waits until it answers. */
  start(): Promise<void>;
  /** Stops it in the normal way. */
  stop(): Promise<void>;
  /** Ends it at once, like a power cut. */
  kill(): Promise<void>;
  /** Suspends it until `resume`: connections stay open and nothing answers. */
  pause(): void;
  resume(): void;
  /** Adds a line to its configuration, effective from the next start. */
  set(setting: string): Promise<void>;
  /** Ends it and removes its data, except in a kept home. */
  remove(): Promise<void>;
}

const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 30_000;
/** Most log lines to show if Neo4j does not start. */
const MOST_FAULTS = 20;
/** File in a kept home with its password, which works only on this machine. */
const PASSWORD_FILE = "password";

/** How much a Neo4j may use, and for what purpose it runs. */
interface Tuning {
  heap?: string;
  pageCache?: string;
  /** Compiles its code like a Neo4j that runs for long, instead of starting as fast as possible. */
  forSpeed?: boolean;
  /** The folder in which to create its home. */
  folder?: string;
  /** Uses this home instead of a new folder, and removes it at the end. */
  home?: string;
  /** A home to keep: it may hold an earlier Neo4j's data and stays for later ones. */
  keptHome?: string;
  /** Further lines of its configuration. */
  settings?: readonly string[];
}

/** Starts a Neo4j with authentication on a free port of this machine, with its own home folder. */
export async function startNeo4j({
  heap = "512m",
  pageCache = "64m",
  forSpeed = false,
  folder = tmpdir(),
  home: ownHome,
  keptHome,
  settings = [],
}: Tuning = {}): Promise<Neo4jServer> {
  const flags = [`-Xmx${heap}`, ...(forSpeed ? ["-XX:+UseG1GC"] : QUICK_START)];
  const home = keptHome ?? ownHome ?? (await mkdtemp(join(folder, "atlas-neo4j-")));
  const port = await freePort();
  const known = await readFile(join(home, PASSWORD_FILE), "utf8").catch(() => null);
  const password = known ?? randomBytes(12).toString("hex");
  const address = { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password };
  let server: ChildProcess | null = null;
  const running = () => {
    if (server === null) throw new Error("this Neo4j is not running");
    return server;
  };
  let ending: Promise<void> = Promise.resolve();
  const end = (signal: NodeJS.Signals) => {
    if (server !== null) ending = ended(server, signal);
    server = null;
    return ending;
  };
  const start = async () => {
    // Two of them cannot share one home.
    await ending;
    server = await spawnServer(home, flags, keptHome !== undefined);
    await untilItAnswers(address, server, home);
  };

  const instance: Neo4jServer = {
    ...address,
    database: null,
    start,
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
    pause: () => running().kill("SIGSTOP"),
    resume: () => running().kill("SIGCONT"),
    set: (setting) => appendFile(join(home, "conf", "neo4j.conf"), `${setting}\n`),
    async remove() {
      if (keptHome !== undefined) return end("SIGTERM");
      await end("SIGKILL");
      await rm(home, { recursive: true, force: true, maxRetries: 10 });
    },
  };
  try {
    await configure(home, port, [`server.memory.pagecache.size=${pageCache}`, ...settings]);
    if (known === null) await setPassword(home, password);
    if (keptHome !== undefined) await writeFile(join(home, PASSWORD_FILE), password, { mode: 0o600 });
    await start();
  } catch (error) {
    await instance.remove();
    throw error;
  }
  return instance;
}

async function spawnServer(home: string, flags: readonly string[], kept: boolean): Promise<ChildProcess> {
  const entry = ["org.neo4j.server.CommunityEntryPoint", `--home-dir=${home}`, `--config-dir=${join(home, "conf")}`];
  const server = spawn("java", [...flags, "-cp", await classPath(), ...entry], { stdio: "ignore" });
  await once(server, "spawn");
  const watchdog = killWithThisProcess(server.pid, kept ? undefined : home);
  server.once("exit", () => watchdog.kill("SIGKILL"));
  // It must not keep an otherwise idle process alive.
  server.unref();
  return server;
}

async function untilItAnswers(
  { uri, user, password }: Omit<Neo4jAddress, "database">,
  server: ChildProcess,
  home: string,
) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    telemetryDisabled: true,
    maxTransactionRetryTime: 0,
  });
  try {
    for (const limit = Date.now() + START_LIMIT_MS; Date.now() < limit; await sleep(100)) {
      if (server.exitCode !== null) break;
      const answered = await driver.executeQuery("RETURN 1").then(
        () => true,
        () => false,
      );
      if (answered) return;
    }
  } finally {
    await driver.close();
  }
  const logged = (file: string) => readFile(join(home, "logs", file), "utf8").catch(() => "nothing");
  // Only the debug log says why a database does not start, among much else.
  const faults = (await logged("debug.log")).match(/^(.* ERROR .*|Caused by: .*)$/gm) ?? [];
  throw new Error(
    `Neo4j did not start. It logged:\n${await logged("neo4j.log")}\nand of faults:\n${faults.slice(-MOST_FAULTS).join("\n")}`,
  );
}

async function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, "exit");
  server.kill(signal);
  const force = setTimeout(() => server.kill("SIGKILL"), STOP_LIMIT_MS);
  await exit;
  clearTimeout(force);
}
