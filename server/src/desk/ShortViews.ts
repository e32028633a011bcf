import { createHash } from "node:crypto";
import { appendFile, mkdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { VIEWS_FILE } from "../dataset/own/ownFiles.ts";
import { errorOf } from "../errors.ts";
import { isPageAddress } from "../rules/pageAddress.ts";
import { DeskFolderError, isMissing, reasonOf } from "./folder/folderErrors.ts";

/** Hexadecimal digits of a key, and those that are added where another address has the same. */
const DIGITS = 10;
const MORE_DIGITS = 6;
const NEW_LINE = "\n";

/** One line of the file. */
const KeptView = z.strictObject({ key: z.string().regex(/^[0-9a-f]+$/), address: z.string().refine(isPageAddress) });

/** The file holds as many addresses as it may. */
export class ViewsFull extends errorOf("conflict") {
  constructor() {
    super("this atlas keeps as many short addresses as it may; its operator can move views.jsonl away");
  }
}

/** Limits of the file. */
interface Limits {
  views: number;
  bytes: number;
}

/**
 * The addresses of pages by keys short enough to type, in a file of the desk's folder to which lines are only added, also by
 * several servers. A key is the beginning of the SHA-256 of its address; the first line of a key counts.
 */
export class ShortViews {
  readonly #folder: string;
  readonly #limits: Limits;
  #views: ReadonlyMap<string, string> = new Map();
  #size = 0;
  #endsInLine = true;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(folder: string, limits: Limits = { views: 20_000, bytes: 16_000_000 }) {
    this.#folder = folder;
    this.#limits = limits;
  }

  /** The address of a key; null if there is none. Throws DeskFolderError. */
  async find(key: string): Promise<string | null> {
    return (await this.#read()).get(key.toLowerCase()) ?? null;
  }

  /** The key of an address, which is kept if it is new. Throws ViewsFull or DeskFolderError. */
  keep(address: string): Promise<string> {
    const turn = this.#turn.then(() => this.#keep(address));
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #keep(address: string): Promise<string> {
    const hash = createHash("sha256").update(address).digest("hex");
    for (let digits = DIGITS; digits <= hash.length; digits += MORE_DIGITS) {
      const key = hash.slice(0, digits);
      if (!(await this.#read()).has(key)) await this.#add(key, address);
      // Another server may have been faster with another address.
      if ((await this.#read()).get(key) === address) return key;
    }
    throw new Error(`no key of ${address} is free`);
  }

  async #add(key: string, address: string): Promise<void> {
    const line = JSON.stringify({ key, address } satisfies z.infer<typeof KeptView>) + NEW_LINE;
    if (this.#views.size >= this.#limits.views || this.#size + line.length > this.#limits.bytes) throw new ViewsFull();
    await this.#orReason(async () => {
      await mkdir(this.#folder, { recursive: true });
      // After a line that was cut off by a crash, a new one begins.
      await appendFile(this.#path, this.#endsInLine ? line : NEW_LINE + line, { flush: true });
    });
  }

  /** The views in the file, read again if it has grown. */
  async #read(): Promise<ReadonlyMap<string, string>> {
    return this.#orReason(async () => {
      const size = await stat(this.#path).then((file) => file.size, zeroIfMissing);
      if (size === this.#size) return this.#views;
      const text = await readFile(this.#path, "utf8");
      const views = new Map<string, string>();
      for (const { key, address } of text.split(NEW_LINE).flatMap(keptView))
        if (!views.has(key)) views.set(key, address);
      this.#views = views;
      this.#size = Buffer.byteLength(text);
      this.#endsInLine = text === "" || text.endsWith(NEW_LINE);
      return views;
    });
  }

  get #path(): string {
    return join(this.#folder, VIEWS_FILE);
  }

  async #orReason<Result>(act: () => Promise<Result>): Promise<Result> {
    try {
      return await act();
    } catch (error) {
      throw new DeskFolderError(this.#folder, reasonOf(error));
    }
  }
}

function zeroIfMissing(error: unknown): number {
  if (isMissing(error)) return 0;
  throw error;
}

/** The view of a line; none of one that was cut off, or that somebody wrote by hand and that leads elsewhere. */
function keptView(line: string): z.infer<typeof KeptView>[] {
  try {
    return [KeptView.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}
