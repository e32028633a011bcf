import { spawnSync } from "node:child_process";
import { mkdtempSync, rmdirSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk of its own that can be filled. */
export interface SmallDisk {
  folder: string;
  /** Fills it but for so many kilobytes. */
  fill(left: number): void;
  /** Makes room again. */
  empty(): void;
  remove(): void;
}

/** Mounts a disk of so many megabytes in memory; null where that is not allowed. */
export function mountSmallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), "atlas-disk-"));
  if (run("mount", "-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder) !== 0) {
    rmdirSync(folder);
    return null;
  }
  const filler = join(folder, "filler");
  return {
    folder,
    fill(left) {
      const { bavail, bsize } = statfsSync(folder);
      const size = bavail * bsize - left * 1024;
      if (run("fallocate", "-l", String(size), filler) !== 0) throw new Error(`${folder} could not be filled`);
    },
    empty: () => rmSync(filler, { force: true }),
    remove() {
      run("umount", folder);
      rmdirSync(folder);
    },
  };
}

/** What is missing for a small disk, in words; null when nothing is. */
export function missingForSmallDisk(): string | null {
  const disk = mountSmallDisk(1);
  disk?.remove();
  return disk === null ? "a user who may mount a small disk (root on Linux)" : null;
}

function run(program: string, ...args: string[]): number | null {
  return spawnSync(program, args, { stdio: "ignore" }).status;
}
