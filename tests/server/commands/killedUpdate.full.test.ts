import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import { readDataset } from "../../../server/src/dataset/readDataset.ts";
import { removeLeftOver } from "../../../server/src/desk/versions/removeOthers.ts";
import { servedVersion, versionsFolder } from "../../../server/src/desk/versions/servedVersion.ts";
import { leftOver } from "../../support/desk/servedContent.ts";
import { useUpdate } from "../../support/desk/useUpdate.ts";

const KILLS = 50;
const place = useUpdate();

test(
  `killed at ${KILLS} random moments, it leaves one version or the other, whole, and the next attempt goes through`,
  async () => {
    const program = join(import.meta.dirname, "../../../server/dist/commands/updateData.js");
    const { NODE_OPTIONS: _, NEO4J_URI: __, ...env } = process.env;
    const begun = performance.now();
    expect((await place.update(place.file)).code).toBe(0);
    const took = performance.now() - begun;
    const own = (await readDataset(DATA_FOLDER)).dataset?.description.version;
    let isLater = true;
    const seen = { before: 0, after: 0 };
    for (let kill = 0; kill < KILLS; kill += 1) {
      const args = isLater ? ["--back"] : [place.file];
      if (!isLater && kill % 2 === 0) await rm(versionsFolder(place.desk), { recursive: true });
      const child = spawn(process.execPath, [program, ...args], {
        env: { ...env, ATLAS_DESK: place.desk },
        stdio: "ignore",
      });
      const ended = once(child, "exit");
      await sleep(Math.random() * took * 1.1);
      child.kill("SIGKILL");
      await ended;
      const [from, to] = isLater ? ["2099.1", own] : [own, "2099.1"];
      const now = await place.served();
      expect([from, to]).toContain(now);
      seen[now === to ? "after" : "before"] += 1;
      const again = now === to ? { code: 0, stderr: "" } : await place.update(...args);
      expect(again).toMatchObject({ code: 0, stderr: "" });
      expect(await place.served()).toBe(to);
      // As a server does when it starts.
      await removeLeftOver(place.desk);
      const { name, before } = await servedVersion(place);
      expect(await leftOver(versionsFolder(place.desk), [name ?? "", before?.name ?? ""])).toEqual([]);
      isLater = !isLater;
    }
    process.stdout.write(`${KILLS} kills: ${JSON.stringify(seen)}\n`);
  },
  60_000 + 15_000 * KILLS,
);
