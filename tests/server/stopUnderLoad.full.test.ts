import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, get } from "node:http";
import { join } from "node:path";
import { freePort } from "../support/engines/serverProcess.ts";

const ROOT = join(import.meta.dirname, "../..");
const READERS = 16;

/** How a request ended: with a whole answer, without a connection, or (never) with half an answer. */
type End = "whole" | "refused" | "half";

function ask(url: string, agent: Agent): Promise<End> {
  return new Promise((resolve) => {
    get(url, { agent }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.once("error", () => resolve("half"));
      answer.once("end", () => resolve(isWhole(Buffer.concat(parts).toString()) ? "whole" : "half"));
      answer.once("aborted", () => resolve("half"));
    }).once("error", () => resolve("refused"));
  });
}

function isWhole(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text).claims);
  } catch {
    return false;
  }
}

test("told to stop under load, it answers what it has begun whole, takes nothing new, and ends in order", async () => {
  const port = await freePort();
  const { NODE_OPTIONS: _, NEO4J_URI: __, ...inherited } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", join(ROOT, "server/src/main.ts")], {
    cwd: ROOT,
    env: { ...inherited, ATLAS_DESK: "off", PORT: String(port), REQUESTS_PER_MINUTE: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  const exited = once(child, "exit");
  const agent = new Agent({ keepAlive: true });
  const url = `http://127.0.0.1:${port}/api/entities/baogang-group/claims?limit=200`;
  const ends: End[] = [];
  let asking = true;
  const readers = Array.from({ length: READERS }, async () => {
    while (asking) {
      const end = await ask(url, agent);
      ends.push(end);
      if (end === "refused") return;
    }
  });
  while (ends.length < READERS * 3) await new Promise((resolve) => setTimeout(resolve, 10));
  child.kill("SIGTERM");
  expect(await exited).toEqual([0, null]);
  asking = false;
  await Promise.all(readers);
  agent.destroy();
  expect(ends.filter((end) => end === "half")).toEqual([]);
  expect(ends.filter((end) => end === "whole").length).toBeGreaterThanOrEqual(READERS * 3);
});
