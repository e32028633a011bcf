import { mkdir } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import type { DeskChange, DeskRow, DeskTable } from "../../contract/index.ts";
import { type OwnFiles, readDeskFiles } from "../../dataset/own/ownFiles.ts";
import { formatFault } from "../../dataset/read/fault.ts";
import type { ChangeOrder, RowChange } from "../RowChange.ts";
import { byHandRows } from "./byHandRows.ts";
import { DeskLock } from "./DeskLock.ts";
import { type ChangedRow, DeskTables, type PlacedRow } from "./DeskTables.ts";
import { DeskFolderError, DeskLocked, FaultyFile, RowChanged, reasonOf } from "./folderErrors.ts";
import { folderStamp } from "./folderStamp.ts";
import { Journal, type JournalEntry } from "./Journal.ts";
import { journalEntry } from "./journalEntry.ts";
import { dropPrepared, placeFiles, preparedFiles, prepareFile } from "./placeFiles.ts";
import { syncFolder } from "./syncFolder.ts";

/** Called after each step of a write, so that a test can stop the process there. */
export type AfterStep = (step: string) => void;

/**
 * A desk's folder of own data. Writes wait for each other. A change is confirmed once its line is in the journal; the
 * new files are on the disk before that, and take their names after it.
 */
export class DeskFolder {
  readonly path: string;
  /** The folder's name, which marks what it holds. */
  readonly name: string;
  readonly #afterStep: AfterStep;
  #lock: DeskLock | null = null;
  #journal: Journal;
  /** The last state that could be read as a whole. */
  #tables = new DeskTables(new Map());
  /** What the files hold, readable or not. */
  #own: OwnFiles;
  #stamp: string | null | undefined;
  /** Whether every file can be written again without losing anything. */
  #isWhole = true;
  #behind: string | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(path: string, afterStep: AfterStep = () => {}) {
    this.path = path;
    this.name = basename(resolve(path));
    this.#afterStep = afterStep;
    this.#journal = new Journal(path);
    this.#own = { name: this.name, files: new Map(), faults: [] };
  }

  /** Takes the lock, if the folder is there and may be written, and reads it. Throws DeskLocked. */
  async open({ lock }: { lock: boolean }): Promise<void> {
    if (lock && (await folderStamp(this.path)) !== null) {
      try {
        this.#lock = await DeskLock.take(this.path);
      } catch (error) {
        if (error instanceof DeskLocked) throw error;
        // It can be read all the same; the first write tries again and says why not.
        reasonOf(error);
      }
    }
    await this.#orReason(() => this.#start()).catch(async (error) => {
      await this.close();
      throw error;
    });
  }

  /**
   * Why confirmed changes are not in the table files yet, or edits by hand not in the journal; null if they are. Both are
   * written at the next chance, and nothing else before them.
   */
  get behind(): string | null {
    return this.#behind;
  }

  /** All rows, without those of files that were edited by hand and have faults: of these, the last good state. */
  rows(): DeskRow[] {
    return this.#tables.rows().map((row) => this.#deskRow(row));
  }

  row(table: DeskTable, key: string): DeskRow | null {
    const row = this.#tables.row(table, key);
    return row === null ? null : this.#deskRow(row);
  }

  /** The state of all rows. */
  tag(): string {
    return this.#tables.tag;
  }

  /** The files as they are, also where they have faults. */
  files(): OwnFiles {
    return this.#own;
  }

  /** The files as they would be after changes. Throws RowChanged, RowFaults or DeskFolderError. */
  after(changes: readonly RowChange[]): OwnFiles {
    return this.#ownFiles(this.#with(changes).tables);
  }

  /** All changes, newest first. */
  history(): DeskChange[] {
    return this.#journal.history();
  }

  /** The changes that undo a change; null if there is none of that number. */
  inverse(number: number): Promise<RowChange[] | null> {
    return this.#inTurn(() => this.#journal.inverse(number));
  }

  /** Reads again what was edited by hand, and adds it to the history. Returns whether anything is different. */
  refresh(): Promise<boolean> {
    return this.#inTurn(async () => {
      if (this.#behind !== null) await this.#place();
      return this.#orReason(() => this.#read());
    });
  }

  /**
   * Makes a change, whole or not at all. If the rows are like that already, returns the change that made them so. Throws
   * RowChanged, RowFaults, DeskLocked or DeskFolderError.
   */
  commit(order: ChangeOrder): Promise<DeskChange> {
    return this.#inTurn(() => this.#commit(order));
  }

  /** Lets another server write. */
  close(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#lock?.release();
      this.#lock = null;
    });
  }

  async #commit(order: ChangeOrder): Promise<DeskChange> {
    await this.#ready(order.rows);
    const { tables, changed } = this.#with(order.rows);
    if (changed.length === 0) return this.#earlier(order.rows);
    const entry = journalEntry(this.#journal.next, order, { before: this.#tables, after: tables, rows: changed });
    await this.#confirm(entry, tables);
    this.#tables = tables;
    this.#own = this.#ownFiles(tables);
    this.#afterStep("confirm");
    await this.#place();
    // What is confirmed stays so, whatever happens to the folder now.
    await this.#read().catch(() => {
      this.#stamp = undefined;
    });
    return this.#change(entry.number);
  }

  /** Makes sure that the folder may be written and that nothing in it is unknown. */
  async #ready(changes: readonly RowChange[]): Promise<void> {
    if (this.#lock === null) {
      await this.#orReason(() => this.#read());
      // A change that is refused makes no folder.
      this.#with(changes);
      await this.#orReason(() => this.#takeLock());
      await this.#start();
    }
    await this.#orReason(() => this.#hold());
    if (this.#behind !== null) await this.#place();
    if (this.#behind !== null) throw new DeskFolderError(this.path, this.#behind);
    await this.#orReason(() => this.#read());
    if (this.#behind !== null) throw new DeskFolderError(this.path, this.#behind);
  }

  async #takeLock(): Promise<void> {
    if ((await mkdir(this.path, { recursive: true })) !== undefined) await syncFolder(dirname(resolve(this.path)));
    this.#lock = await DeskLock.take(this.path);
  }

  async #hold(): Promise<void> {
    try {
      await this.#lock?.hold();
    } catch (error) {
      await this.#lock?.release();
      this.#lock = null;
      throw error;
    }
  }

  async #confirm(entry: JournalEntry, tables: DeskTables): Promise<void> {
    try {
      for (const path of Object.keys(entry.files)) {
        const file = tables.files.get(path);
        if (file !== undefined) await prepareFile(this.path, file);
        this.#afterStep(`prepare ${path}`);
      }
      await this.#journal.append(entry);
    } catch (error) {
      await dropPrepared(this.path, this.#journal.last).catch(() => {});
      throw new DeskFolderError(this.path, reasonOf(error));
    }
  }

  async #start(): Promise<void> {
    this.#journal = await Journal.read(this.path);
    this.#stamp = undefined;
    if (this.#lock !== null) {
      // What cannot be removed is never read, and the next write overwrites it.
      await dropPrepared(this.path, this.#journal.last).catch(reasonOf);
      await this.#place();
    }
    await this.#read();
  }

  async #place(): Promise<void> {
    const { last } = this.#journal;
    if (last === null) return;
    try {
      await placeFiles(this.path, last, this.#afterStep);
      this.#behind = null;
    } catch (error) {
      this.#behind = error instanceof FaultyFile ? error.message : reasonOf(error);
    }
  }

  async #read(): Promise<boolean> {
    const stamp = await folderStamp(this.path);
    if (stamp === this.#stamp) return false;
    if (!(await this.#journal.isCurrent())) this.#journal = await Journal.read(this.path);
    const own = await readDeskFiles(this.path);
    const prepared = await preparedFiles(this.path, this.#journal.last);
    for (const [path, bytes] of prepared) own.files.set(path, bytes);
    const isDifferent = !isSame(own, this.#own);
    this.#own = own;
    const before = this.#tables;
    const tables = DeskTables.read(own.files, before);
    this.#isWhole = tables.isWhole && own.faults.length === 0;
    if (this.#isWhole || before.files.size === 0) this.#tables = tables;
    if (this.#isWhole && this.#lock !== null && prepared.size === 0) {
      await this.#journalByHand(before).catch((error) => {
        this.#behind = reasonOf(error);
      });
    }
    // Somebody who is saving files just now is not done yet, and the journal has just grown.
    this.#stamp = (await folderStamp(this.path)) === stamp && this.#behind === null ? stamp : undefined;
    return isDifferent;
  }

  async #journalByHand(before: DeskTables): Promise<void> {
    const rows = byHandRows(this.#tables, this.#journal);
    if (rows.length === 0) return;
    const summary = [...new Set(rows.map(({ file }) => file))].join(", ");
    const order = { kind: "by-hand", summary, who: null, undoes: null } as const;
    await this.#journal.append(journalEntry(this.#journal.next, order, { before, after: this.#tables, rows }));
  }

  #with(changes: readonly RowChange[]): { tables: DeskTables; changed: ChangedRow[] } {
    if (!this.#isWhole) throw new DeskFolderError(this.path, "files that were edited by hand have faults");
    return this.#tables.with(changes, {
      refuse: ({ table, key }) => new RowChanged({ table, key }, this.row(table, key)),
      placeOf: (table, key) => this.#journal.row(table, key)?.file,
    });
  }

  #earlier(changes: readonly RowChange[]): DeskChange {
    return this.#change(Math.max(...changes.map(({ table, key }) => this.#journal.row(table, key)?.change ?? 0)));
  }

  #change(number: number): DeskChange {
    const change = this.history().find((done) => done.number === number);
    if (change === undefined) throw new Error(`The journal of ${this.path} has no change ${number}`);
    return change;
  }

  #ownFiles({ files }: DeskTables): OwnFiles {
    const bytes = [...files].map(([path, file]): [string, Buffer] => [path, file.bytes]);
    return { name: this.name, files: new Map(bytes), faults: [] };
  }

  #deskRow({ table, key, tag, cells }: PlacedRow): DeskRow {
    const change = this.#journal.change(this.#journal.row(table, key)?.change ?? 0);
    return { table, key, tag, cells, who: change?.who ?? null, when: change?.when ?? null };
  }

  async #orReason<Result>(act: () => Promise<Result>): Promise<Result> {
    try {
      return await act();
    } catch (error) {
      if (error instanceof DeskLocked || error instanceof DeskFolderError) throw error;
      throw new DeskFolderError(this.path, reasonOf(error));
    }
  }

  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const turn = this.#turn.then(act);
    this.#turn = turn.catch(() => {});
    return turn;
  }
}

function isSame(left: OwnFiles, right: OwnFiles): boolean {
  if (left.files.size !== right.files.size || left.faults.length !== right.faults.length) return false;
  const faults = right.faults.map(formatFault);
  if (!left.faults.every((fault) => faults.includes(formatFault(fault)))) return false;
  return [...left.files].every(([path, bytes]) => right.files.get(path)?.equals(bytes));
}
