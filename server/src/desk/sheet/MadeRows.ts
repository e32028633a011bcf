import type { Cells, DeskFault, DeskTable } from "../../contract/index.ts";
import type { DraftFile, DraftRow } from "../../convert/DraftFile.ts";
import { columnOf } from "../../convert/Mapping.ts";
import { publisherKey } from "../../rules/publishers.ts";
import { isEntityTable, keyOf, tableOf } from "../folder/deskColumns.ts";
import type { RowChange } from "../RowChange.ts";

interface MadeRow {
  table: DeskTable;
  key: string;
  /** One for each line that says something of it. */
  given: DraftRow[];
  cells: Cells;
}

export interface LineFault {
  line: number;
  column: string | null;
  /** The target that the mapping gives the cell, where no column says it. */
  target?: string;
  message: string;
}

/** The rows of the desk that a spreadsheet makes, and the lines that they come from. */
export class MadeRows {
  readonly #rows = new Map<string, MadeRow>();

  constructor(files: ReadonlyMap<string, DraftFile>) {
    for (const [path, { columns, rows }] of files) {
      const table = tableOf(path);
      if (table === null) continue;
      for (const row of rows) this.#add(table, columns, row);
    }
  }

  /** The claims with the lines that say the same. */
  claims(): { id: string; lines: number[]; cells: Cells }[] {
    return this.#of("claims").map(({ key, given, cells }) => ({
      id: key,
      lines: given.map(({ from }) => from),
      cells,
    }));
  }

  statementOf(claim: string): string {
    return this.#rows.get(`claims ${claim}`)?.cells.statement ?? "";
  }

  /** The changes that add these claims, with the entities and sources that they name. */
  changes(claims: ReadonlySet<string>): RowChange[] {
    const wanted = this.#of("claims").filter(({ key }) => claims.has(key));
    const cited = this.#named(wanted, ["sources"]);
    const sources = this.#of("sources").filter(({ key }) => cited.has(key));
    const names = new Set([...this.#named(sources, ["publisher"])].map(publisherKey));
    const publishers = this.#of("publishers").filter(({ key }) => names.has(publisherKey(key)));
    const ends = this.#named([...wanted, ...sources], ["subject", "object", "about", "publisher_entity"]);
    const entities = [...this.#rows.values()].filter(({ table, key }) => isEntityTable(table) && ends.has(key));
    return [...entities, ...publishers, ...sources, ...wanted].map(({ table, key, cells }) => ({
      table,
      key,
      seen: null,
      cells,
    }));
  }

  lineOf({ table, key }: Pick<RowChange, "table" | "key">): number {
    return this.#rows.get(`${table} ${key}`)?.given[0]?.from ?? 0;
  }

  /** Other lines that say something of the same new entities and sources. */
  neighboursOf(line: number): ReadonlySet<number> {
    const rows = [...this.#rows.values()].filter(
      ({ table, given }) => table !== "claims" && given.some(({ from }) => from === line),
    );
    return new Set(rows.flatMap(({ given }) => given.map(({ from }) => from)));
  }

  /** A fault of a row, at every line that gave the faulty cell; none if it is no row of the spreadsheet. */
  atLines({ table, key, column, message }: DeskFault): LineFault[] {
    const row = table === null || key === null ? undefined : this.#rows.get(`${table} ${key}`);
    if (row === undefined) return [];
    const cell = column === null ? "" : (row.cells[column] ?? "");
    const guilty = row.given.filter(({ cells }) => column === null || (cells[column] ?? "") === cell);
    return guilty.map(({ from, origins }) => {
      const origin = column === null ? undefined : origins[column];
      const heading = columnOf(origin?.cell);
      // A new entity's own cell that nothing gives is still that of an end, which its type says.
      const end = isEntityTable(row.table) ? origins.type?.place.replace(/\.type$/, "") : undefined;
      const group = end ?? row.table.replace(/s$/, "");
      const place = origin?.place ?? (column === null ? undefined : `${group}.${column}`);
      const said = heading === null && column !== null ? `${place}: ${message}` : message;
      return { line: from, column: heading, message: said, ...(place === undefined ? {} : { target: place }) };
    });
  }

  #add(table: DeskTable, columns: readonly string[], row: DraftRow): void {
    const cells = Object.fromEntries(
      columns.flatMap((column) => (row.cells[column] ? [[column, row.cells[column]]] : [])),
    );
    const key = keyOf(table, cells);
    const before = this.#rows.get(`${table} ${key}`);
    const given = row.given ?? [row];
    // Two lines that say the same make one claim.
    this.#rows.set(`${table} ${key}`, { table, key, cells, given: [...(before?.given ?? []), ...given] });
  }

  #of(table: DeskTable): MadeRow[] {
    return [...this.#rows.values()].filter((row) => row.table === table);
  }

  #named(rows: readonly MadeRow[], columns: readonly string[]): ReadonlySet<string> {
    return new Set(rows.flatMap(({ cells }) => columns.map((column) => cells[column] ?? "")));
  }
}
