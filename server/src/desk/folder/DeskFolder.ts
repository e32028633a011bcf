import { mkdir } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import type { DeskChange, DeskRow, DeskTable } from "../../contract/index.ts";
import type { OwnFiles } from "../../dataset/own/ownFiles.ts";
import type { ChangeOrder, RowChange } from "../RowChange.ts";
import { DeskLock } from "./DeskLock.ts";
import { FolderState } from "./FolderState.ts";
import { DeskFolderError, DeskLocked, isMissing, RowChanged, RowFaults, reasonOf } from "./folderErrors.ts";
import { folderStamp } from "./folderStamp.ts";
import { type AfterStep, syncFolder } from "./placeFiles.ts";

/**
 * A desk's folder of own data. Writes wait for each other. A change is confirmed once its line is in the journal; the
 * new files are on the disk before that, and take their names after it.
 */
export class DeskFolder {
  readonly path: string;
  /** The folder's name, which marks what it holds. */
  readonly name: string;
  readonly #state: FolderState;
  #lock: DeskLock | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(path: string, afterStep: AfterStep = () => {}) {
    this.path = path;
    this.name = basename(resolve(path));
    this.#state = new FolderState(path, this.name, afterStep);
  }

  /** Reads the folder, and takes its lock if asked to, unless it is missing or cannot be written. Throws DeskLocked. */
  async open({ lock }: { lock: boolean }): Promise<void> {
    try {
      if (lock && (await folderStamp(this.path)) !== null) {
        // A folder that cannot be written can be read all the same; the first write says why not.
        this.#lock = await this.#orReason(() => DeskLock.take(this.path)).catch(nullIfUnwritable);
      }
      await this.#orReason(() => this.#state.load(this.#lock !== null));
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /** Why confirmed changes are not in the table files yet, or edits by hand not in the journal; null if they are. */
  get behind(): string | null {
    return this.#state.behind;
  }

  /** All rows; while files that were edited by hand have faults, those of the last good state. */
  rows(): DeskRow[] {
    const { tables, journal } = this.#state;
    return tables.rows().map((row) => journal.asDeskRow(row));
  }

  row(table: DeskTable, key: string): DeskRow | null {
    const row = this.#state.tables.row(table, key);
    return row === null ? null : this.#state.journal.asDeskRow(row);
  }

  /** The state of all rows. */
  tag(): string {
    return this.#state.tables.tag;
  }

  /** The files as they are, also where they have faults. */
  files(): OwnFiles {
    return this.#state.own;
  }

  /** The files as they would be after changes. Throws RowChanged, RowFaults or DeskFolderError. */
  after(changes: readonly RowChange[]): OwnFiles {
    const { tables } = this.#state.with(changes);
    return { ...this.#state.own, files: tables.contents() };
  }

  /** All changes, newest first. */
  history(): DeskChange[] {
    return this.#state.journal.history();
  }

  /** The changes of rows that undo a change; null if there is none of that number. */
  inverse(number: number): Promise<RowChange[] | null> {
    return this.#inTurn(() => this.#state.journal.inverse(number));
  }

  /** Reads again what was edited by hand, and adds it to the history. Returns whether anything is new. */
  refresh(): Promise<boolean> {
    return this.#inTurn(async () => {
      // Another server may have the lock now, if this one was suspended for long.
      await this.#hold().catch(nullIfLocked);
      if (this.#lock !== null && this.#state.behind !== null) await this.#state.place();
      await this.#state.read(this.#lock !== null);
      return this.#state.takeNews();
    });
  }

  /**
   * Makes a change, whole or not at all. If the rows are like that already, returns the change that made them so. Throws
   * RowChanged, RowFaults, DeskLocked or DeskFolderError.
   */
  commit(order: ChangeOrder): Promise<DeskChange> {
    return this.#inTurn(async () => {
      await this.#ready(order.rows);
      const { journal } = this.#state;
      const next = this.#state.with(order.rows);
      const made = next.changed.length === 0 ? journal.latestOf(order.rows) : await this.#state.write(order, next);
      return journal.change(made);
    });
  }

  /** Lets another server write. */
  close(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#lock?.release();
      this.#lock = null;
    });
  }

  /** Makes sure that the folder may be written and that nothing in it is unknown. */
  async #ready(changes: readonly RowChange[]): Promise<void> {
    const state = this.#state;
    await this.#hold();
    if (this.#lock === null) {
      await state.read(false);
      // A change that is refused makes no folder.
      state.with(changes);
      await this.#takeLock();
      await state.load(true);
    }
    if (state.behind !== null) await state.place();
    if (state.behind === null) await state.read(true);
    if (state.behind !== null) throw new DeskFolderError(this.path, state.behind);
  }

  async #takeLock(): Promise<void> {
    if ((await mkdir(this.path, { recursive: true })) !== undefined) await syncFolder(dirname(resolve(this.path)));
    this.#lock = await DeskLock.take(this.path);
  }

  /** Makes sure that the lock is still there; it goes with a folder that is moved away. */
  async #hold(): Promise<void> {
    try {
      await this.#lock?.hold();
    } catch (error) {
      await this.#lock?.release();
      this.#lock = null;
      if (!isMissing(error)) throw error;
    }
  }

  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const turn = this.#turn.then(() => this.#orReason(act));
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #orReason<Result>(act: () => Promise<Result>): Promise<Result> {
    try {
      return await act();
    } catch (error) {
      if (errorsOfFolders.some((known) => error instanceof known)) throw error;
      throw new DeskFolderError(this.path, reasonOf(error));
    }
  }
}

const errorsOfFolders = [RowChanged, RowFaults, DeskLocked, DeskFolderError];

function nullIfLocked(error: unknown): null {
  if (error instanceof DeskLocked) return null;
  throw error;
}

function nullIfUnwritable(error: unknown): null {
  if (error instanceof DeskFolderError) return null;
  throw error;
}
