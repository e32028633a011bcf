import { type OwnFiles, readDeskFiles } from "../../dataset/own/ownFiles.ts";
import { formatFault } from "../../dataset/read/fault.ts";
import type { ChangeOrder, RowChange } from "../RowChange.ts";
import { type ChangedRow, DeskTables } from "./DeskTables.ts";
import { DeskFolderError, FaultyFile, RowChanged, reasonOf } from "./folderErrors.ts";
import { folderStamp } from "./folderStamp.ts";
import { Journal, type JournalEntry } from "./Journal.ts";
import { type AfterStep, dropPrepared, placeFiles, preparedFiles, prepareFile } from "./placeFiles.ts";

/** Content of a desk's folder: its files, and the journal of their changes. */
export class FolderState {
  readonly #path: string;
  readonly #afterStep: AfterStep;
  journal: Journal;
  /** The last state that could be read as a whole. */
  tables = new DeskTables(new Map());
  own: OwnFiles;
  /** Why confirmed changes are not in the table files yet, or edits by hand not in the journal. */
  behind: string | null = null;
  /** Whether every file can be written again without losing anything. */
  #isWhole = true;
  #stamp: string | null | undefined;
  #hasNews = false;

  constructor(path: string, name: string, afterStep: AfterStep) {
    this.#path = path;
    this.#afterStep = afterStep;
    this.journal = new Journal(path);
    this.own = { name, files: new Map(), faults: [] };
  }

  /** Reads everything. Who may write then ends what the last writer left unfinished. */
  async load(mayWrite: boolean): Promise<void> {
    this.journal = await Journal.read(this.#path);
    this.#stamp = undefined;
    if (mayWrite) {
      // What cannot be removed is never read, and the next write overwrites it.
      await dropPrepared(this.#path, this.journal.last).catch(reasonOf);
      await this.place();
    }
    await this.read(mayWrite);
  }

  /** Reads what was changed beside this process, and journals it if it may write. */
  async read(mayWrite: boolean): Promise<void> {
    const stamp = await folderStamp(this.#path);
    if (stamp === this.#stamp) return;
    if (!(await this.journal.isCurrent())) this.journal = await Journal.read(this.#path);
    const own = await readDeskFiles(this.#path);
    const prepared = await preparedFiles(this.#path, this.journal.last);
    for (const [path, bytes] of prepared) own.files.set(path, bytes);
    this.#hasNews ||= !isSame(own, this.own);
    this.own = own;
    const before = this.tables;
    const tables = DeskTables.read(own.files, before);
    this.#isWhole = tables.isWhole && own.faults.length === 0;
    if (this.#isWhole || before.files.size === 0) this.tables = tables;
    if (this.#isWhole && mayWrite && prepared.size === 0) await this.#journalByHand(before);
    // Somebody who is saving files just now is not done yet, and the journal may have grown.
    this.#stamp = (await folderStamp(this.#path)) === stamp && this.behind === null ? stamp : undefined;
  }

  /** Whether anything was changed beside this process since this was last asked. */
  takeNews(): boolean {
    const hadNews = this.#hasNews;
    this.#hasNews = false;
    return hadNews;
  }

  /** Gives the files of the last change their names, as far as they are not there yet. */
  async place(): Promise<void> {
    const { last } = this.journal;
    if (last === null) return;
    try {
      await placeFiles(this.#path, last, this.#afterStep);
      this.behind = null;
    } catch (error) {
      this.behind = error instanceof FaultyFile ? error.message : reasonOf(error);
    }
  }

  /** The tables after changes, and the rows that differ then. Throws RowChanged, RowFaults or DeskFolderError. */
  with(changes: readonly RowChange[]): { tables: DeskTables; changed: ChangedRow[] } {
    if (!this.#isWhole) throw new DeskFolderError(this.#path, "files that were edited by hand have faults");
    return this.tables.with(changes, {
      refuse: ({ table, key }) => {
        const row = this.tables.row(table, key);
        return new RowChanged({ table, key }, row === null ? null : this.journal.asDeskRow(row));
      },
      placeOf: (table, key) => this.journal.row(table, key)?.file,
    });
  }

  /** Confirms a change and gives the files their names. Returns the change's number. */
  async write(order: ChangeOrder, { tables, changed }: ReturnType<FolderState["with"]>): Promise<number> {
    const entry = journalEntry(this.journal.next, order, { before: this.tables, after: tables, rows: changed });
    try {
      for (const path of Object.keys(entry.files)) {
        const file = tables.files.get(path);
        if (file !== undefined) await prepareFile(this.#path, file);
        this.#afterStep(`prepare ${path}`);
      }
      await this.journal.append(entry);
    } catch (error) {
      await dropPrepared(this.#path, this.journal.last).catch(reasonOf);
      throw error;
    }
    this.#afterStep("confirm");
    this.tables = tables;
    this.own = { ...this.own, files: tables.contents() };
    await this.place();
    // What is confirmed stays so, whatever happens to the folder now.
    await this.read(true).catch(() => {
      this.#stamp = undefined;
    });
    return entry.number;
  }

  async #journalByHand(before: DeskTables): Promise<void> {
    const rows = byHandRows(this.tables, this.journal);
    if (rows.length === 0) return;
    const summary = [...new Set(rows.map(({ file }) => file))].join(", ");
    const order = { kind: "by-hand", summary, who: null, undoes: null } as const;
    try {
      await this.journal.append(journalEntry(this.journal.next, order, { before, after: this.tables, rows }));
    } catch (error) {
      this.behind = reasonOf(error);
    }
  }
}

function isSame(left: OwnFiles, right: OwnFiles): boolean {
  if (left.files.size !== right.files.size) return false;
  if (left.faults.map(formatFault).join("\n") !== right.faults.map(formatFault).join("\n")) return false;
  return [...left.files].every(([path, bytes]) => right.files.get(path)?.equals(bytes));
}

/** The rows that are otherwise than the journal left them, because somebody edited the files. */
function byHandRows(tables: DeskTables, journal: Journal): ChangedRow[] {
  const present = new Set<string>();
  const written = tables.rows().flatMap(({ table, key, file, tag, cells }): ChangedRow[] => {
    present.add(`${table} ${key}`);
    const known = journal.row(table, key);
    if (known?.tag === tag && known.file === file) return [];
    return [{ table, key, file, before: known?.cells ?? null, after: cells }];
  });
  const removed = [...journal.rows].flatMap(({ table, key, file, cells }): ChangedRow[] =>
    cells === null || present.has(`${table} ${key}`) ? [] : [{ table, key, file, before: cells, after: null }],
  );
  return [...written, ...removed];
}

interface Changed {
  before: DeskTables;
  after: DeskTables;
  rows: ChangedRow[];
}

/** The journal's line for a change of rows. */
function journalEntry(
  number: number,
  { kind, summary, who, undoes }: Omit<ChangeOrder, "rows">,
  { before, after, rows }: Changed,
): JournalEntry {
  const hash = (tables: DeskTables, path: string) => tables.files.get(path)?.hash ?? null;
  const files = Object.fromEntries(
    rows.map(({ file }) => [file, { before: hash(before, file), after: hash(after, file) }]),
  );
  return { number, when: new Date().toISOString(), who, kind, summary, undoes, rows, files };
}
