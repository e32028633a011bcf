import { Superseded } from "./deskErrors.ts";

type Task = () => Promise<void>;

/**
 * Runs saves one after the other in their order, and checks only while no save waits. Of the checks of one finding by one reader
 * only the newest is of use, so an older one that still waits is refused.
 */
export class DeskQueue {
  readonly #saves: Task[] = [];
  readonly #checks = new Map<string, { run: Task; supersede: () => void }>();
  #running: Promise<void> | null = null;

  /** Runs a task that reads or writes the desk as nobody else changes it. */
  save<Result>(task: () => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#saves.push(() => task().then(resolve, reject));
      this.#start();
    });
  }

  /** Runs a check; `key` says whose check of what it is. Throws Superseded if a newer one comes first. */
  check<Result>(key: string, task: () => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#checks.get(key)?.supersede();
      // Deleted first, so that it waits behind those of other readers.
      this.#checks.delete(key);
      const supersede = () => reject(new Superseded("a newer check of this finding has taken the place of this one"));
      this.#checks.set(key, { run: () => task().then(resolve, reject), supersede });
      this.#start();
    });
  }

  /** Resolves once nothing runs or waits. */
  async idle(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  #start(): void {
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
  }

  async #run(): Promise<void> {
    for (let task = this.#next(); task !== null; task = this.#next()) {
      await task();
      // A check takes much of a second at worst: what came in meanwhile is heard before the next one.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  #next(): Task | null {
    const save = this.#saves.shift();
    if (save !== undefined) return save;
    const [first] = this.#checks;
    if (first === undefined) return null;
    this.#checks.delete(first[0]);
    return first[1].run;
  }
}
