import { type FileHandle, open } from "node:fs/promises";

/** Characters that are written at once. */
const CHUNK = 1 << 20;

/** A new file that grows by lines, of which no more is held than two chunks: one that is filled, and one on its way to the disk. */
export class ChunkedFile {
  #file: Promise<FileHandle>;
  #held = "";
  #writing: Promise<unknown> = Promise.resolve();

  constructor(path: string) {
    this.#file = open(path, "wx");
    this.#follow(this.#file);
  }

  /** Takes a line; what it gives back, where it does, is to be waited for before the next. */
  add(line: string): Promise<void> | null {
    this.#held += `${line}\n`;
    return this.#held.length < CHUNK ? null : this.#flush();
  }

  /** Writes what is left, and closes the file. */
  async end(): Promise<void> {
    await this.#flush();
    await this.#writing;
    await this.close();
  }

  /** Closes the file as it is. */
  async close(): Promise<void> {
    await this.#writing.catch(() => {});
    await this.#file.then((file) => file.close());
  }

  async #flush(): Promise<void> {
    const text = this.#held;
    this.#held = "";
    await this.#writing;
    const file = await this.#file;
    this.#follow(file.appendFile(text));
  }

  /** Whoever waits for the next chunk, or for the end, hears of a failure; until then it must not end the process. */
  #follow(writing: Promise<unknown>): void {
    writing.catch(() => {});
    this.#writing = writing;
  }
}
