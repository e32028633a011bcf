import { createHash } from "node:crypto";
import type { Cells, DeskFault, DeskTable } from "../../contract/index.ts";
import { quoted } from "../../dataset/read/quoted.ts";
import { textFaults } from "../../dataset/read/textFaults.ts";
import type { Authorship, RowChange } from "../RowChange.ts";
import { type DeskFile, type FileRow, fileRow, readDeskFile, withRows } from "./DeskFile.ts";
import { columnsOfTable, fileOf, keyOf, tableOf } from "./deskColumns.ts";
import { RowFaults } from "./folderErrors.ts";

export interface PlacedRow extends FileRow {
  table: DeskTable;
  file: string;
}

/** One row before and after a change; null stands for no row. */
export interface ChangedRow {
  table: DeskTable;
  key: string;
  /** The file that holds the row, or held it. */
  file: string;
  before: Cells | null;
  after: Cells | null;
  by?: Authorship;
}

/** Makes the error for a writer who saw another state, and chooses the file of a new row. */
export interface Changing {
  refuse: (change: RowChange, current: FileRow | null) => Error;
  /** The file that held the row last, if there ever was one. */
  placeOf: (table: DeskTable, key: string) => string | undefined;
}

/** All files of a desk at one moment. */
export class DeskTables {
  readonly files: ReadonlyMap<string, DeskFile>;
  #tag: string | null = null;

  constructor(files: ReadonlyMap<string, DeskFile>) {
    this.files = files;
  }

  /** Reads the files of a folder; those with the bytes of `known` are not parsed again. */
  static read(files: ReadonlyMap<string, Buffer>, known: DeskTables | null = null): DeskTables {
    const read = [...files].flatMap(([path, bytes]): [string, DeskFile][] => {
      const table = tableOf(path);
      if (table === null) return [];
      const same = known?.files.get(path);
      return [[path, same?.bytes.equals(bytes) ? same : readDeskFile({ path, table }, bytes)]];
    });
    return new DeskTables(new Map(read));
  }

  /** Whether every file can be written again without losing anything. */
  get isWhole(): boolean {
    const files = [...this.files.values()];
    const dossiers = files.filter(({ table }) => table === "claims");
    const claims = new Set(dossiers.flatMap(({ rows }) => [...rows.keys()]));
    return (
      files.every((file) => file.isWhole) && claims.size === dossiers.reduce((sum, { rows }) => sum + rows.size, 0)
    );
  }

  /** The bytes of the files, by path. */
  contents(): Map<string, Buffer> {
    return new Map([...this.files].map(([path, { bytes }]) => [path, bytes]));
  }

  /** A digest of all rows. */
  get tag(): string {
    if (this.#tag !== null) return this.#tag;
    const hash = createHash("sha256");
    for (const { file, tag } of this.rows()) hash.update(`${file} ${tag}\n`);
    this.#tag = hash.digest("base64url").slice(0, 16);
    return this.#tag;
  }

  /** All rows, file by file in a fixed order. */
  rows(): PlacedRow[] {
    const files = [...this.files.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
    return files.flatMap(({ table, path, rows }) => [...rows.values()].map((row) => ({ ...row, table, file: path })));
  }

  row(table: DeskTable, key: string): PlacedRow | null {
    for (const file of this.files.values()) {
      const row = file.table === table ? file.rows.get(key) : undefined;
      if (row !== undefined) return { ...row, table, file: file.path };
    }
    return null;
  }

  /** The tables after changes, and the rows that differ. Repeating a change changes nothing. */
  with(changes: readonly RowChange[], { refuse, placeOf }: Changing): { tables: DeskTables; changed: ChangedRow[] } {
    const faults = changes.flatMap(cellFaults);
    if (faults.length > 0) throw new RowFaults(faults);
    const touched = new Map<string, Map<string, FileRow>>();
    const changed: ChangedRow[] = [];
    for (const change of changes) {
      const { table, key, seen, cells, by } = change;
      const before = placeOf(table, key);
      const file = this.row(table, key)?.file ?? before ?? fileOf(table);
      const rows = touched.get(file) ?? new Map(this.files.get(file)?.rows);
      const current = rows.get(key) ?? null;
      const row = cells === null ? null : fileRow(table, cells);
      const wasEver = current !== null || before !== undefined;
      if (wasEver && row?.tag === current?.tag) continue;
      if (seen !== (current?.tag ?? null) || !(wasEver || row !== null)) throw refuse(change, current);
      touched.set(file, rows);
      if (row === null) rows.delete(key);
      else rows.set(key, row);
      const states = { before: current?.cells ?? null, after: row?.cells ?? null };
      changed.push({ table, key, file, ...states, ...(by === undefined ? {} : { by }) });
    }
    const files = new Map(this.files);
    for (const [path, rows] of touched) {
      const table = tableOf(path);
      if (table !== null) files.set(path, withRows(this.files.get(path), { path, table }, rows));
    }
    return { tables: new DeskTables(files), changed };
  }
}

/** Faults of a row that its CSV file could not give back as it is. */
export function cellFaults({ table, key, cells }: RowChange): DeskFault[] {
  if (cells === null) return [];
  const fault = (column: string | null, message: string): DeskFault => ({ table, key, column, message });
  const columns = columnsOfTable(table);
  const faults = Object.entries(cells).flatMap(([column, cell]) => {
    if (!columns.includes(column)) return [fault(null, `has the unknown column ${quoted(column)}`)];
    if (/\p{Cs}/u.test(cell)) return [fault(column, "has half a character, expected text in Unicode")];
    return textFaults(cell).map((message) => fault(column, message));
  });
  if (faults.length === 0 && keyOf(table, cells) !== key) {
    faults.push(fault(null, `is the row ${quoted(keyOf(table, cells))}, expected ${quoted(key)}`));
  }
  return faults;
}
