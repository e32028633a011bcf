import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Heard, killedServer } from "../../support/desk/killedServer.ts";
import { openPage } from "../../support/desk/openPage.ts";
import { rowsAdded } from "../../support/desk/randomFinding.ts";
import { hiddenFiles, type Rows, rowsAfter, rowsInFiles, rowsOf, sorted } from "../../support/desk/rowsAfter.ts";
import { buildOnce } from "../../support/engines/buildOnce.ts";
import { type ServerProcess, startServer } from "../../support/engines/serverProcess.ts";

const MS_EACH = 30_000;
/** After so many rounds the next begins with a desk that has no folder yet. */
const ROUNDS_A_DESK = 20;
// ATLAS_KILLS=7,8 plays these again.
const named = process.env.ATLAS_KILLS?.split(",").map(Number);
const seeds = named ?? Array.from({ length: 200 }, (_, index) => index + 1);

let root: string;
let server: ServerProcess | null = null;
beforeAll(() => buildOnce("server"));
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "atlas-killed-"));
});
afterEach(async () => {
  await server?.stop();
  await rm(root, { recursive: true, force: true });
});

/** Whether the graph of a server has each of these claims. */
async function inGraph(url: string, ids: readonly string[]): Promise<boolean[]> {
  const statuses = await Promise.all(ids.map(async (id) => (await fetch(`${url}/api/claims/${id}`)).status));
  expect(statuses.filter((status) => status !== 200 && status !== 404)).toEqual([]);
  return statuses.map((status) => status === 200);
}

const claimsOf = (rows: Rows) => [...rows.keys()].filter((row) => row.startsWith("claims ")).map((row) => row.slice(7));

/** Expects that files, desk and graph hold these rows, each once, and that one change brought each claim. */
async function expectRows(at: ServerProcess, folder: string, rows: Rows): Promise<void> {
  const { history, ...desk } = await (await openPage(at.url)).desk();
  expect(desk).toMatchObject({ writes: true, why_not: null, in_graph: true, faults: [] });
  expect(sorted(rowsOf(desk.rows))).toEqual(sorted(rows));
  expect(sorted(await rowsInFiles(folder))).toEqual(sorted(rows));
  const claims = claimsOf(rows);
  expect(await inGraph(at.url, claims)).toEqual(claims.map(() => true));
  expect(history.map(({ number, kind }) => [number, kind])).toEqual(
    claims.map((_, index) => [claims.length - index, "add"]),
  );
  expect(new Set(history.map(({ summary }) => summary)).size).toBe(claims.length);
}

/** Kills the server, starts it again and returns the rows that must be there once the writer has repeated its last request. */
async function round(folder: string, seed: number, before: Rows): Promise<Heard & { rows: Rows; isKept: boolean }> {
  const env = { ATLAS_DESK: folder, REQUESTS_PER_MINUTE: "0" };
  const heard = await killedServer(server ?? (await startServer(env)), folder, seed);
  const { confirmed, unanswered } = heard;
  server = await startServer(env);
  const sure = confirmed.reduce((rows, finding) => rowsAfter(rows, { rows: rowsAdded(finding) }), before);
  const rows = rowsAfter(sure, { rows: rowsAdded(unanswered) });
  const [isKept = false] = await inGraph(server.url, [unanswered.id]);
  await expectRows(server, folder, isKept ? rows : sure);
  expect((await hiddenFiles(folder).catch(() => [])).filter((name) => name !== ".desk.lock")).toEqual([]);
  // A line in the journal is a change that holds, and nothing else is.
  expect(isKept).toBe(["journalled", "placed"].includes(heard.moment));

  const saved = await (await openPage(server.url)).save(unanswered);
  expect(saved?.change).toBe(claimsOf(rows).length);
  await expectRows(server, folder, rows);
  return { ...heard, rows, isKept };
}

test(
  `killed ${seeds.length} times while it saves, a server has every confirmed claim once, in desk and graph, and the last one whole or not at all`,
  async () => {
    const seen = { confirmed: 0, kept: 0, absent: 0, claims: 0 };
    const moments: Partial<Record<Heard["moment"], number>> = {};
    let rows: Rows = new Map();
    let folder = "";
    for (const [index, seed] of seeds.entries()) {
      if (index % ROUNDS_A_DESK === 0) {
        await server?.stop();
        server = null;
        folder = join(root, String(index), "desk");
        rows = new Map();
      }
      const done = await round(folder, seed, rows).catch((error) => {
        throw new Error(`Seed ${seed} of ${seeds.join(",")}: ${error.message}`, { cause: error });
      });
      rows = done.rows;
      seen.confirmed += done.confirmed.length;
      seen[done.isKept ? "kept" : "absent"] += 1;
      seen.claims += done.confirmed.length + 1;
      moments[done.moment] = (moments[done.moment] ?? 0) + 1;
    }
    process.stdout.write(`${seeds.length} kills: ${JSON.stringify({ ...seen, ...moments })}\n`);
    // As many are meant to be killed as they write.
    const most = named === undefined ? (3 / 4) * seeds.length : Number.POSITIVE_INFINITY;
    expect(moments.checked ?? 0).toBeLessThan(most);
  },
  MS_EACH * seeds.length,
);
