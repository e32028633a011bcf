import { spawnSync } from "node:child_process";
import { mkdtempSync, rmdirSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A separate disk that a test can fill. */
export interface SmallDisk {
  folder: string;
  /** Fills it except for this many kilobytes. */
  fill(left: number): void;
  /** Frees the space again. */
  empty(): void;
  remove(): void;
}

/** Mounts an in-memory disk of this many megabytes; null if that is not allowed. */
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

/** Returns what is missing for a small disk, in words; null if nothing is. */
export function missingForSmallDisk(): string | null {
  const disk = mountSmallDisk(1);
  disk?.remove();
  return disk === null ? "a user who may mount a small disk (root on Linux)" : null;
}

function run(program: string, ...args: string[]): number | null {
  return spawnSync(program, args, { stdio: "ignore" }).status;
}
