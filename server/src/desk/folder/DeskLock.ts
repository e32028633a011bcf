import { randomUUID } from "node:crypto";
import { readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { codeOf, DeskLocked, isMissing } from "./folderErrors.ts";

const LOCK_FILE = ".desk.lock";
const BEAT_MS = 15_000;
/** A holder on another machine that was silent for so long is dead. */
const SILENT_MS = 75_000;

const Holder = z.object({ pid: z.number().int().positive(), host: z.string(), token: z.string() });
type Holder = z.infer<typeof Holder>;

/** Locks that this process holds: in a container that starts again, a dead process had the same id. */
const held = new Set<string>();

/** The right to write to a desk, which one server at a time has. */
export class DeskLock {
  readonly #folder: string;
  readonly #holder: Holder = { pid: process.pid, host: hostname(), token: randomUUID() };
  readonly #beat: NodeJS.Timeout;

  private constructor(folder: string) {
    this.#folder = folder;
    held.add(this.#holder.token);
    // A lock that cannot be touched is noticed by the next write.
    this.#beat = setInterval(() => void utimes(this.#path, new Date(), new Date()).catch(() => {}), BEAT_MS);
    this.#beat.unref();
  }

  /** Takes the lock of a folder, also from a dead process. Throws DeskLocked if a live one has it. */
  static async take(folder: string): Promise<DeskLock> {
    const lock = new DeskLock(folder);
    try {
      await lock.hold();
      return lock;
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  get #path(): string {
    return join(this.#folder, LOCK_FILE);
  }

  /** Makes sure that this process still has the lock, and takes it again if the file was deleted. */
  async hold(): Promise<void> {
    for (let tries = 0; tries < 5; tries += 1) {
      const present = await readHolder(this.#path);
      if (present !== null && present.holder?.token === this.#holder.token) return;
      if (present !== null && isAlive(present)) throw new DeskLocked(nameOf(present.holder));
      if (present !== null) await this.#remove(present.text);
      try {
        await writeFile(this.#path, JSON.stringify(this.#holder), { flag: "wx" });
      } catch (error) {
        if (codeOf(error) === "EEXIST") continue;
        // On a full disk there is a file now, and it does not say whose.
        await rm(this.#path, { force: true }).catch(() => {});
        throw error;
      }
    }
    throw new DeskLocked("another server");
  }

  async release(): Promise<void> {
    clearInterval(this.#beat);
    held.delete(this.#holder.token);
    const present = await readHolder(this.#path).catch(() => null);
    if (present?.holder?.token === this.#holder.token) await rm(this.#path, { force: true }).catch(() => {});
  }

  /** Removes a dead lock; one that another server took in the meantime is put back. */
  async #remove(dead: string): Promise<void> {
    const aside = `${this.#path}.${this.#holder.token}`;
    try {
      await rename(this.#path, aside);
    } catch (error) {
      if (isMissing(error)) return;
      throw error;
    }
    if ((await readFile(aside, "utf8")) === dead) await rm(aside, { force: true });
    else await rename(aside, this.#path);
  }
}

interface Present {
  text: string;
  holder: Holder | null;
  /** Milliseconds since its holder last touched it. */
  silent: number;
}

async function readHolder(path: string): Promise<Present | null> {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(path, "utf8"), stat(path)]);
    return { text, holder: parsed(text), silent: Date.now() - mtimeMs };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function parsed(text: string): Holder | null {
  try {
    return Holder.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function isAlive({ holder, silent }: Present): boolean {
  // Between making and filling the file there is less than a moment.
  if (holder === null) return silent < 2000;
  if (silent > SILENT_MS) return false;
  if (holder.host !== hostname()) return true;
  if (holder.pid === process.pid) return held.has(holder.token);
  return isRunning(holder.pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, but belongs to another user.
    return codeOf(error) === "EPERM";
  }
}

function nameOf(holder: Holder | null): string {
  return holder === null ? "another server" : `process ${holder.pid} on ${holder.host}`;
}
