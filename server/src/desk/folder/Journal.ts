import { open, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { type Cells, DeskChange, type DeskRow, type DeskTable, deskTables } from "../../contract/index.ts";
import { JOURNAL_FILE } from "../../dataset/own/ownFiles.ts";
import type { Authorship, RowChange } from "../RowChange.ts";
import { fileRow } from "./DeskFile.ts";
import type { ChangedRow, PlacedRow } from "./DeskTables.ts";
import { DeskFolderError, isMissing } from "./folderErrors.ts";
import { syncFolder } from "./placeFiles.ts";

const Hash = z.string().nullable();
// Without the limits of a request: what somebody writes by hand is kept whatever its length.
const RowCells = z.record(z.string(), z.string()).nullable();

/** One line of the journal: a change with its rows, and each file's digest before and after it. */
const JournalEntry = z.strictObject({
  ...DeskChange.omit({ rows: true, undone_by: true }).shape,
  who: z.string().nullable(),
  rows: z.array(
    z.strictObject({
      table: z.enum(deskTables),
      key: z.string(),
      file: z.string(),
      before: RowCells,
      after: RowCells,
      by: z.strictObject({ who: z.string().nullable(), when: z.string().nullable() }).optional(),
    }),
  ),
  files: z.record(z.string(), z.strictObject({ before: Hash, after: Hash })),
});
export type JournalEntry = z.infer<typeof JournalEntry>;

/** A row as the journal last left it; `cells` is null if it was removed. */
export type JournalRow = Pick<ChangedRow, "table" | "key" | "file"> & {
  cells: Cells | null;
  tag: string | null;
  change: number;
  /** The author, if that is not the writer of the change. */
  by: Authorship | undefined;
};

type Written = Omit<DeskChange, "undone_by"> & { at: number; length: number };

/** The changes of a desk, one JSON text a line. A line that is on the disk is a change that holds. */
export class Journal {
  readonly #folder: string;
  readonly #changes = new Map<number, Written>();
  readonly #rows = new Map<string, JournalRow>();
  #length = 0;
  /** The last change; null for a new desk. */
  last: JournalEntry | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Reads the journal of a folder. A last line that was never finished is ignored: it was not confirmed. */
  static async read(folder: string): Promise<Journal> {
    const journal = new Journal(folder);
    const bytes = await readFile(journal.path).catch((error: unknown) => {
      if (isMissing(error)) return Buffer.alloc(0);
      throw error;
    });
    for (let at = 0; at < bytes.length; ) {
      const end = bytes.indexOf(10, at);
      if (end < 0) break;
      const entry = parsed(bytes.subarray(at, end));
      const isLast = end + 1 === bytes.length;
      if (entry === null && isLast) break;
      if (entry === null) {
        const line = journal.#changes.size + 1;
        throw new DeskFolderError(
          folder,
          `line ${line} of ${JOURNAL_FILE} is damaged; the tables are whole without it`,
        );
      }
      journal.#add(entry, end + 1 - at);
      at = end + 1;
    }
    return journal;
  }

  /** Whether the file still is as it was read or written. */
  async isCurrent(): Promise<boolean> {
    const size = await stat(this.path).then(
      (found) => found.size,
      () => 0,
    );
    return size === this.#length;
  }

  get path(): string {
    return join(this.#folder, JOURNAL_FILE);
  }

  get next(): number {
    return (this.last?.number ?? 0) + 1;
  }

  /** Every row that ever was. */
  get rows(): Iterable<JournalRow> {
    return this.#rows.values();
  }

  row(table: DeskTable, key: string): JournalRow | undefined {
    return this.#rows.get(`${table} ${key}`);
  }

  /** A row with who last changed it and when; nobody is known for an edit by hand. */
  asDeskRow({ table, key, tag, cells }: PlacedRow): DeskRow {
    const written = this.row(table, key);
    const { who = null, when = null } = written?.by ?? this.#changes.get(written?.change ?? 0) ?? {};
    return { table, key, tag, cells, who, when };
  }

  /** The number of the last change of any of these rows. */
  latestOf(rows: readonly Pick<JournalRow, "table" | "key">[]): number {
    return rows.reduce((latest, { table, key }) => Math.max(latest, this.row(table, key)?.change ?? 0), 0);
  }

  change(number: number): DeskChange {
    const change = this.history().find((made) => made.number === number);
    if (change === undefined) throw new Error(`${this.path} has no change ${number}`);
    return change;
  }

  /** All changes, newest first. */
  history(): DeskChange[] {
    const undoneBy = new Map<number, number>();
    return [...this.#changes.values()].reverse().map(({ at: _, length: __, ...change }) => {
      const undone_by = undoneBy.get(change.number) ?? null;
      // An undo that was itself undone no longer holds.
      if (change.undoes !== null && undone_by === null) undoneBy.set(change.undoes, change.number);
      return { ...change, undone_by };
    });
  }

  /** The changes of rows that undo a change, in reverse; null if there is no such change. */
  async inverse(number: number): Promise<RowChange[] | null> {
    const change = this.#changes.get(number);
    if (change === undefined) return null;
    const file = await open(this.path, "r");
    try {
      const bytes = Buffer.alloc(change.length);
      await file.read(bytes, 0, change.length, change.at);
      const rows = parsed(bytes)?.rows ?? [];
      return rows.reverse().map(({ table, key, before, after }) => ({
        table,
        key,
        seen: after === null ? null : fileRow(table, after).tag,
        cells: before,
      }));
    } finally {
      await file.close();
    }
  }

  /** Writes a change to the disk, which confirms it. If that fails the journal is as before. */
  async append(entry: JournalEntry): Promise<void> {
    const line = Buffer.from(`${JSON.stringify(entry)}\n`);
    const file = await open(this.path, this.#length === 0 ? "a" : "r+");
    try {
      await file.truncate(this.#length);
      try {
        for (let done = 0; done < line.length; ) {
          done += (await file.write(line, done, line.length - done, this.#length + done)).bytesWritten;
        }
        await file.sync();
      } catch (error) {
        await file.truncate(this.#length).catch(() => {});
        throw error;
      }
    } finally {
      await file.close();
    }
    if (this.#length === 0) await syncFolder(this.#folder);
    this.#add(entry, line.length);
  }

  #add(entry: JournalEntry, length: number): void {
    const { rows, files: _, ...change } = entry;
    this.#changes.set(entry.number, { ...change, rows: rows.length, at: this.#length, length });
    this.#length += length;
    this.last = entry;
    for (const { table, key, file, after, by } of rows) {
      const tag = after === null ? null : fileRow(table, after).tag;
      this.#rows.set(`${table} ${key}`, { table, key, file, cells: after, tag, change: entry.number, by });
    }
  }
}

function parsed(line: Buffer): JournalEntry | null {
  try {
    return JournalEntry.safeParse(JSON.parse(line.toString())).data ?? null;
  } catch {
    return null;
  }
}
