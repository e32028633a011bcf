import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDataset } from "../../../server/src/dataset/readDataset.ts";
import { servedVersion } from "../../../server/src/desk/versions/servedVersion.ts";
import { readReleases } from "../../../server/src/releases/readRelease.ts";
import { type Ended, runScript } from "../engines/runScript.ts";
import { laterPackage } from "../records/versions.ts";

interface UpdatePlace {
  root: string;
  /** A desk that is not there yet. */
  desk: string;
  /** A package of a later version, and its content. */
  file: string;
  content: Uint8Array;
  /** Runs the command of an update on that desk. */
  update(...args: string[]): Promise<Ended>;
  /** The version that a server would serve, which is whole. */
  served(): Promise<string | undefined>;
}

/** A folder of its own for each test of the command that takes a version in. */
export function useUpdate(): UpdatePlace {
  const place: UpdatePlace = {
    ...{ root: "", desk: "", file: "", content: new Uint8Array() },
    update: (...args) => runScript("commands/updateData.ts", args, { ATLAS_DESK: place.desk }),
    async served() {
      const { folder } = await servedVersion({ desk: place.desk });
      const { dataset, faults } = await readDataset(folder);
      expect([...faults, ...(await readReleases(folder)).faults]).toEqual([]);
      return dataset?.description.version;
    },
  };
  beforeAll(async () => {
    place.content = await laterPackage();
  });
  beforeEach(async () => {
    place.root = await mkdtemp(join(tmpdir(), "atlas-update-"));
    [place.desk, place.file] = [join(place.root, "desk"), join(place.root, "package.zip")];
    await writeFile(place.file, place.content);
  });
  afterEach(() => rm(place.root, { recursive: true, force: true }));
  return place;
}
