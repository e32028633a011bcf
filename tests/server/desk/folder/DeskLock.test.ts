import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { DeskLock } from "../../../../server/src/desk/folder/DeskLock.ts";
import { DeskLocked } from "../../../../server/src/desk/folder/folderErrors.ts";
import { withDeskPath } from "../../../support/desk/deskIn.ts";

/** Runs `use` with a folder and the path of its lock. */
const withFolder = (use: (folder: string, lock: string) => Promise<void>) =>
  withDeskPath(async (folder) => {
    await mkdir(folder);
    await use(folder, join(folder, ".desk.lock"));
  });

const lockOf = (pid: number, host = hostname()) => JSON.stringify({ pid, host, token: "theirs" });

/** Runs `use` with the id of a process that lives, or with that of one that has died. */
async function withProcess(isAlive: boolean, use: (pid: number) => Promise<void>): Promise<void> {
  const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"]);
  try {
    if (!isAlive) child.kill("SIGKILL");
    if (!isAlive) await once(child, "exit");
    await use(child.pid ?? 0);
  } finally {
    child.kill("SIGKILL");
  }
}

async function expectTaken(folder: string): Promise<void> {
  const lock = await DeskLock.take(folder);
  expect(JSON.parse(await readFile(join(folder, ".desk.lock"), "utf8"))).toMatchObject({ pid: process.pid });
  await lock.release();
}

const longAgo = new Date(Date.now() - 10 * 60_000);

test("a folder has one lock at a time, which is free again once it is released", () =>
  withFolder(async (folder, path) => {
    const lock = await DeskLock.take(folder);
    await expect(DeskLock.take(folder)).rejects.toThrow(DeskLocked);
    await expect(DeskLock.take(folder)).rejects.toThrow(`: process ${process.pid} on ${hostname()}`);
    await lock.release();
    await expect(readFile(path)).rejects.toThrow("ENOENT");
    await (await DeskLock.take(folder)).release();
  }));

test("the lock of a live process is respected, that of a dead one taken over at once", () =>
  withFolder(async (folder, path) => {
    await withProcess(true, async (pid) => {
      await writeFile(path, lockOf(pid));
      await expect(DeskLock.take(folder)).rejects.toThrow(DeskLocked);
      expect(await readFile(path, "utf8")).toBe(lockOf(pid));
    });
    await withProcess(false, async (pid) => {
      await writeFile(path, lockOf(pid));
      await expectTaken(folder);
    });
  }));

test("in a container that starts again, the dead process had the same id", () =>
  withFolder(async (folder, path) => {
    await writeFile(path, lockOf(process.pid));
    await expectTaken(folder);
  }));

test("a live process of the same id that is not the holder does not keep the folder locked for ever", () =>
  withFolder((folder, path) =>
    withProcess(true, async (pid) => {
      await writeFile(path, lockOf(pid));
      await utimes(path, longAgo, longAgo);
      await expectTaken(folder);
    }),
  ));

test("the lock of another machine holds until that machine has been silent for long", () =>
  withFolder(async (folder, path) => {
    await writeFile(path, lockOf(1, "elsewhere"));
    await expect(DeskLock.take(folder)).rejects.toThrow("process 1 on elsewhere");
    await utimes(path, longAgo, longAgo);
    await (await DeskLock.take(folder)).release();
  }));

test("a lock file that was never filled is taken over after a moment", () =>
  withFolder(async (folder, path) => {
    await writeFile(path, "");
    await expect(DeskLock.take(folder)).rejects.toThrow(DeskLocked);
    await utimes(path, longAgo, longAgo);
    await (await DeskLock.take(folder)).release();
  }));

test("who finds the lock in other hands may not write, and leaves it there", () =>
  withFolder(async (folder, path) => {
    const lock = await DeskLock.take(folder);
    await rm(path);
    await lock.hold();
    await writeFile(path, lockOf(1, "elsewhere"));
    await expect(lock.hold()).rejects.toThrow(DeskLocked);
    await lock.release();
    expect(await readFile(path, "utf8")).toBe(lockOf(1, "elsewhere"));
  }));

test("of many that take over a dead lock at once, one may write", () =>
  withFolder(async (folder, path) => {
    for (let round = 0; round < 30; round += 1) {
      await writeFile(path, lockOf(1, "elsewhere"));
      await utimes(path, longAgo, longAgo);
      const taken = await Promise.allSettled(Array.from({ length: 6 }, () => DeskLock.take(folder)));
      const locks = taken.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
      const holding: boolean[] = [];
      for (const lock of locks) {
        holding.push(
          await lock.hold().then(
            () => true,
            () => false,
          ),
        );
      }
      expect(holding.filter(Boolean)).toHaveLength(1);
      for (const lock of locks) await lock.release();
    }
  }));
