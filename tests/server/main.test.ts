import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { runScript } from "../support/engines/runScript.ts";
import { freePort } from "../support/engines/serverProcess.ts";

const ROOT = join(import.meta.dirname, "../..");

/** Starts the server from a folder and waits for its first line. */
async function started(folder: string, env: Record<string, string>): Promise<{ child: ChildProcess; line: string }> {
  const { NODE_OPTIONS: _, NEO4J_URI: __, ...inherited } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", join(folder, "server/src/main.ts")], {
    cwd: folder,
    env: { ...inherited, ATLAS_DESK: "off", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout, "data");
  return { child, line: String(line) };
}

test("it greets with its address, answers, and ends in order when it is told to stop", async () => {
  const port = await freePort();
  const { child, line } = await started(ROOT, { PORT: String(port) });
  expect(line).toMatch(
    new RegExp(`^Rare Earth Atlas: http://localhost:${port} \\(embedded engine, data set [\\d.]+ of [\\d-]{10}\\)\n$`),
  );
  const answer = await fetch(`http://127.0.0.1:${port}/api/health`);
  expect([answer.status, (await answer.json()).status]).toEqual([200, "ok"]);

  const before = Date.now();
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
  // The idle connection of fetch does not delay it until all connections are cut, after 5 s.
  expect(Date.now() - before).toBeLessThan(4900);
});

test("without Neo4j it starts all the same, and says what is wrong", async () => {
  const port = await freePort();
  const env = { PORT: String(port), NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "secret-of-the-test" };
  const { child, line } = await started(ROOT, env);
  expect(line).toMatch(/^Rare Earth Atlas: http:\/\/localhost:\d+ \(Neo4j\)\nThe database does not answer\./);
  expect(line).not.toContain("secret-of-the-test");
  const [health, entity] = await Promise.all(
    ["health", "entities/baogang-group"].map((path) => fetch(`http://127.0.0.1:${port}/api/${path}`)),
  );
  expect([health?.status, entity?.status]).toEqual([503, 503]);
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});

describe("a desk", () => {
  const finding = {
    claim: {
      subject: "baogang-group",
      predicate: "PARTNERS_WITH",
      object: "northern-rare-earth",
      statement: "Baogang Group works with Northern Rare Earth on recycling.",
      status: "in-force",
      sources: "wikipedia-baogang",
    },
    rows: [],
    override: null,
  };
  let folder: string;
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), "atlas-desk-")), "desk");
  });
  afterEach(() => rm(dirname(folder), { recursive: true }));

  async function save(url: string, id: string): Promise<Response> {
    const { token } = await (await fetch(`${url}/api/desk`)).json();
    const headers = {
      "content-type": "application/json",
      origin: url,
      "x-atlas-token": token,
      "if-none-match": "*",
    };
    return fetch(`${url}/api/desk/findings/${id}`, { method: "PUT", headers, body: JSON.stringify(finding) });
  }

  test("is there after a stop in the middle of a save, and its answers carry a new tag at once", async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const env = { PORT: String(port), ATLAS_DESK: folder };
    const first = await started(ROOT, env);
    const before = (await fetch(`${url}/api/summary`)).headers.get("etag");
    expect((await save(url, "desk-one")).status).toBe(200);
    expect((await fetch(`${url}/api/summary`)).headers.get("etag")).not.toBe(before);
    const saving = save(url, "desk-two");
    // Its head has arrived once another request is answered.
    await fetch(`${url}/api/desk`);
    first.child.kill("SIGTERM");
    expect((await saving).status).toBe(200);
    expect(await once(first.child, "exit")).toEqual([0, null]);

    const second = await started(ROOT, env);
    expect(second.line).toContain("with own data: desk");
    for (const id of ["desk-one", "desk-two"]) {
      const { claim } = await (await fetch(`${url}/api/claims/${id}`)).json();
      expect([claim.own, claim.statement]).toEqual(["desk", finding.claim.statement]);
    }
    second.child.kill("SIGTERM");
    await once(second.child, "exit");
  });
});

test("a bad environment is told in full, and nothing starts", async () => {
  expect(await runScript("main.ts", [], { PORT: "no", NEO4J_URI: "bolt://localhost", LOG_LEVEL: "loud" })).toEqual({
    code: 1,
    stdout: "",
    stderr: [
      "Invalid environment variables:",
      "  PORT: expected a whole number from 0 to 65535",
      "  LOG_LEVEL: expected one of silent, fatal, error, warn, info, debug, trace",
      "  NEO4J_PASSWORD: is required with NEO4J_URI",
      "",
    ].join("\n"),
  });
});

test("a port in use is told in one line", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" && address ? address.port : 0;
  expect(await runScript("main.ts", [], { PORT: String(port) })).toEqual({
    code: 1,
    stdout: "",
    stderr: `Port ${port} is already in use, perhaps by another Rare Earth Atlas. Stop that one, or set PORT to another number.\n`,
  });
  other.close();
});

describe("with faults in the data", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "atlas-main-"));
    await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
    await mkdir(join(folder, "server"));
    await symlink(join(ROOT, "server/node_modules"), join(folder, "server/node_modules"));
    for (const name of ["package.json", "cypher", "data"])
      await cp(join(ROOT, name), join(folder, name), { recursive: true });
    await cp(join(ROOT, "server/src"), join(folder, "server/src"), { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function endedWith(file: string, change: (text: string) => string) {
    const path = join(folder, "data", file);
    const whole = await readFile(path, "utf8");
    await writeFile(path, change(whole));
    const ended = await runScript(relative(join(ROOT, "server/src"), join(folder, "server/src/main.ts")), []);
    await writeFile(path, whole);
    return ended;
  }

  test("every fault is listed and nothing starts", async () => {
    const { code, stdout, stderr } = await endedWith("entities/sectors.csv", (text) => `${text}Bad Id,Sector,,,,,,\n`);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^The data set has faults:\nentities\/sectors\.csv:\d+ id: has "Bad Id", expected /);
  });

  test("a file that cannot be read is named, without a stack", async () => {
    await symlink("/nowhere/gone.json", join(folder, "data/views/gone.json"));
    const script = relative(join(ROOT, "server/src"), join(folder, "server/src/main.ts"));
    const { code, stderr } = await runScript(script, []);
    await rm(join(folder, "data/views/gone.json"));
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^ENOENT: .*views\/gone\.json'\n$/)]);
  });

  test("a faulty view is a fault like any other", async () => {
    const { code, stderr } = await endedWith("views/export-controls.json", () => '{"title":"Only that"}');
    expect(code).toBe(1);
    expect(stderr).toContain("views/export-controls.json title_zh: is missing, expected text\n");
  });
});
