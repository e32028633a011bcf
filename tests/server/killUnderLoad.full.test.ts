import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../support/engines/serverProcess.ts";

const ROOT = join(import.meta.dirname, "../..");
const READERS = 16;
const PATIENCE_MS = 120_000;

/** Starts the server as in production, on a port that outlives it. */
async function start(port: number): Promise<ChildProcess> {
  const { NODE_OPTIONS: _, NEO4J_URI: __, ...inherited } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", join(ROOT, "server/src/main.ts")], {
    cwd: ROOT,
    env: { ...inherited, ATLAS_DESK: "off", PORT: String(port), REQUESTS_PER_MINUTE: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout ?? child, "data");
  return child;
}

/** The whole answer; null if there was none or only half of one, which browsers treat the same. */
async function ask(url: string): Promise<{ tag: string | null; text: string } | null> {
  try {
    const answer = await fetch(url);
    return { tag: answer.headers.get("etag"), text: await answer.text() };
  } catch {
    return null;
  }
}

test(
  "killed under load, it loses nothing: no half answer is taken for a whole one, and started again it says the same",
  async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/api/entities/baogang-group/claims?limit=200`;
    const first = await start(port);
    const before = await ask(url);
    expect(JSON.parse(before?.text ?? "").claims.length).toBeGreaterThan(10);

    const heard = new Set<string>();
    let [answered, unanswered] = [0, 0];
    let reading = true;
    const readers = Array.from({ length: READERS }, async () => {
      while (reading) {
        const answer = await ask(url);
        if (answer === null) unanswered += 1;
        else {
          answered += 1;
          heard.add(answer.text);
        }
        if (answer === null) await sleep(50);
      }
    });
    while (answered < READERS * 5) await sleep(10);
    first.kill("SIGKILL");
    await once(first, "exit");
    while (unanswered < READERS) await sleep(10);

    const second = await start(port);
    const [then, soFar] = [await ask(url), answered];
    // The readers, who never stopped asking, get answers again.
    while (answered < soFar + READERS) await sleep(10);
    reading = false;
    await Promise.all(readers);
    second.kill("SIGKILL");
    await once(second, "exit");
    expect(then).toEqual(before);
    expect([...heard]).toEqual([before?.text]);
  },
  PATIENCE_MS,
);
