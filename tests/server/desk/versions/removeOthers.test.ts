import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { removeLeftOver } from "../../../../server/src/desk/versions/removeOthers.ts";
import { withDesk } from "../../../support/records/openedDesk.ts";
import { firstVersion, nextVersion, packageOf } from "../../../support/records/versions.ts";

test("a server that starts removes what a killed one has left, and never finds half a version again", () =>
  withDesk(
    async (opened) => {
      const { desk, folder } = opened;
      const content = Buffer.from(await packageOf(nextVersion())).toString("base64");
      await desk.data?.take({ content, older: false, aside: false }, null);
      const versions = join(folder, ".data");
      const kept = (await readdir(versions)).sort();
      for (const name of [".2026.13-half", "2026.13-whole"]) await mkdir(join(versions, name));
      await writeFile(join(versions, "served.json.next"), "{");
      await writeFile(join(versions, ".desk.lock"), "");
      await utimes(join(versions, ".desk.lock"), 0, 0);
      await removeLeftOver(folder);
      expect((await readdir(versions)).sort()).toEqual(kept);
    },
    { files: firstVersion() },
  ));
