import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { FindingRequest } from "../../../../server/src/contract/index.ts";
import { pointerPath, versionsFolder } from "../../../../server/src/desk/versions/servedVersion.ts";
import { randomOf } from "../../../bench/generate/Random.ts";
import { openPage } from "../../../support/desk/openPage.ts";
import { randomFinding } from "../../../support/desk/randomFinding.ts";
import { changeVersion, leftOver, type ServedContent, servedContent } from "../../../support/desk/servedContent.ts";
import { buildServer } from "../../../support/engines/runScript.ts";
import { type ServerProcess, startServer } from "../../../support/engines/serverProcess.ts";
import { laterPackage } from "../../../support/records/versions.ts";

const KILLS = 50;

let root: string;
let desk: string;
let server: ServerProcess;
const start = () => startServer({ ATLAS_DESK: desk, REQUESTS_PER_MINUTE: "0" });
beforeAll(async () => {
  await buildServer();
  root = await mkdtemp(join(tmpdir(), "atlas-take-"));
  desk = join(root, "desk");
  server = await start();
});
afterAll(async () => {
  await server?.stop();
  await rm(root, { recursive: true, force: true });
});

/** The versions that the pointer names, and how many steps it knows. */
async function pointer(): Promise<{ kept: string[]; steps: number }> {
  const { folder, before, history } = JSON.parse(await readFile(pointerPath(desk), "utf8"));
  return { kept: [folder, before].filter((name) => name !== null), steps: history.length };
}

test(
  `killed at ${KILLS} random moments of a change of the version, a server serves one version or the other, whole, and the change can be repeated`,
  async () => {
    const content = Buffer.from(await laterPackage()).toString("base64");
    const finding: FindingRequest = randomFinding(1, 0);
    await (await openPage(server.url)).save(finding);
    const change = (to: string) =>
      to === "2099.1" ? changeVersion(server.url, "", { content }) : changeVersion(server.url, "/back", { to });
    const first = await servedContent(server.url, desk);
    const begun = performance.now();
    await change("2099.1");
    const took = performance.now() - begun;
    const whole: Record<string, ServedContent> = { "2099.1": await servedContent(server.url, desk) };
    await change(first.version);
    whole[first.version] = await servedContent(server.url, desk);
    // The comparison with the releases before is the one of the version, wherever its files lie.
    expect(whole[first.version]).toEqual(first);

    const seen = { before: 0, after: 0 };
    let now = first.version;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const to = now === "2099.1" ? first.version : "2099.1";
      const { steps } = await pointer();
      const random = randomOf(kill, "take", 0).unit();
      const changed = change(to);
      await sleep(random * took * 1.1);
      process.kill(server.pid, "SIGKILL");
      await changed;
      await server.stop();
      server = await start();
      const served = await servedContent(server.url, desk);
      expect([now, to]).toContain(served.version);
      expect([kill, served]).toEqual([kill, whole[served.version]]);
      const after = await pointer();
      expect([kill, await leftOver(versionsFolder(desk), after.kept)]).toEqual([kill, []]);
      expect([kill, after.steps]).toEqual([kill, steps + Number(served.version === to)]);
      seen[served.version === to ? "after" : "before"] += 1;
      // A step back that was made already is refused, and a package that was taken already changes nothing.
      const again = served.version === to ? null : await change(to);
      expect([kill, again?.served.version ?? to]).toEqual([kill, to]);
      expect([kill, again === null ? served : await servedContent(server.url, desk)]).toEqual([kill, whole[to]]);
      now = to;
    }
    process.stdout.write(`${KILLS} kills: ${JSON.stringify(seen)}\n`);
  },
  120_000 + 60_000 * KILLS,
);
