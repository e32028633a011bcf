import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";

/** A server process, run as by `npm start`. */
export interface ServerProcess {
  url: string;
  pid: number;
  /** Its whole output so far. */
  output(): string;
  /** Asks it to stop, waits, and returns the exit code. */
  stop(): Promise<number | null>;
}

const START_LIMIT_MS = 30_000;

/** Starts the built server on a free port, or the given one, and waits until it is healthy. */
export async function startServer(env: Record<string, string> = {}, port?: number): Promise<ServerProcess> {
  const chosenPort = port ?? (await freePort());
  const child = spawn(process.execPath, startArguments(), {
    env: { ...environment(), PORT: String(chosenPort), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (printed += chunk));
  const url = `http://127.0.0.1:${chosenPort}`;
  try {
    await untilHealthy(url, child);
  } catch (error) {
    child.kill("SIGKILL");
    throw new Error(`The server did not start: ${error}\nIt printed:\n${printed}`);
  }
  return { url, pid: child.pid ?? 0, output: () => printed, stop: () => stop(child) };
}

/** The Node arguments of `npm start`. */
function startArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const [program, ...args] = String(scripts.start).split(" ");
  if (program !== "node") throw new Error(`npm start runs ${program}, not node`);
  return args;
}

/** Returns a free port of this machine. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** The environment without variables that would change the server, such as the tester's own database. */
function environment(): NodeJS.ProcessEnv {
  const {
    NEO4J_URI,
    NEO4J_USER,
    NEO4J_PASSWORD,
    NEO4J_DATABASE,
    HOST,
    ATLAS_TOKEN,
    ATLAS_DATA,
    NODE_OPTIONS,
    ...rest
  } = process.env;
  // A test that needs a desk names a folder of its own; none may write into the project's.
  return { ...rest, ATLAS_DESK: "off" };
}

async function untilHealthy(url: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + START_LIMIT_MS;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`it exited with code ${child.exitCode}`);
    const answer = await fetch(`${url}/api/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`it was not healthy within ${START_LIMIT_MS} ms`);
}

function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once("exit", resolve);
    child.kill("SIGTERM");
  });
}
