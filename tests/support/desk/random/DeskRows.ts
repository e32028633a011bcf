import { csvText } from "../../../../server/src/dataset/csvText.ts";
import type { OwnFiles } from "../../../../server/src/dataset/own/ownFiles.ts";
import {
  checkColumns,
  claimColumns,
  columnsOf,
  entityColumns,
  publisherColumns,
  sourceColumns,
} from "../../../../server/src/dataset/read/columns.ts";
import type { Tables } from "../../../../server/src/dataset/read/readTables.ts";
import { type Random, randomOf } from "../../../bench/generate/Random.ts";

export type Cells = Record<string, string>;

const columns = {
  "claims/desk.csv": columnsOf(claimColumns),
  "entities/organisations.csv": columnsOf(entityColumns.organisation),
  "entities/technologies.csv": columnsOf(entityColumns.technology),
  "entities/products.csv": columnsOf(entityColumns.product),
  "sources.csv": columnsOf(sourceColumns),
  "publishers.csv": columnsOf(publisherColumns),
  "checks.csv": columnsOf(checkColumns),
  "overrides.csv": ["what", "id", "reason"],
} as const;
export type File = keyof typeof columns;

export const words = ["磁材", "praseodymium", "Neo Magnets", "bastnäsite", "Łódź", 'O\'Neill "REE"', "回收, 再生"];

/** The rows of a desk, and random choices among them and the rows of the data set. */
export class DeskRows {
  rows: Record<File, Cells[]> = emptyRows();
  /** Number of the newest row or word made. */
  made = 0;
  readonly base: Tables;
  #kept = this.rows;
  readonly #random: Random;

  constructor(base: Tables, seed: number) {
    this.base = base;
    this.#random = randomOf(seed, "desk", 0);
  }

  files(): OwnFiles {
    const files = new Map<string, Buffer>();
    for (const file of fileNames) {
      const blank = Object.fromEntries(columns[file].map((column) => [column, ""]));
      const rows = this.rows[file].map((row) => ({ ...blank, ...row }));
      if (rows.length > 0) files.set(file, Buffer.from(csvText<string>(columns[file], rows)));
    }
    return { name: "desk", faults: [], files };
  }

  /** Keeps the rows as they are, for `undo`. */
  keep(): void {
    this.#kept = structuredClone(this.rows);
  }

  undo(): void {
    this.rows = this.#kept;
  }

  nextNumber(): number {
    return ++this.made;
  }

  sources(): string {
    return [...new Set([this.sourceId(), this.sourceId()])].join(";");
  }

  sourceId(): string {
    return this.one(this.idsOf("sources.csv"));
  }

  idsOf(file: File): string[] {
    const { organisation, technology, product } = this.base.entities;
    const base: Partial<Record<File, { cells: { id: string } }[]>> = {
      "entities/organisations.csv": organisation.rows,
      "entities/technologies.csv": technology.rows,
      "entities/products.csv": product.rows,
      "sources.csv": this.base.sources.rows,
    };
    return [...(base[file] ?? []).map(({ cells }) => cells.id), ...this.rows[file].map(({ id }) => id ?? "")];
  }

  own(file: File): Cells | undefined {
    const rows = this.rows[file];
    return rows.length === 0 ? undefined : this.one(rows);
  }

  maybe(make: () => string): string {
    return this.#random.chance(0.3) ? make() : "";
  }

  one<Item>(items: readonly Item[]): Item {
    const item = items[this.#random.below(items.length)];
    if (item === undefined) throw new Error("nothing to choose from");
    return item;
  }
}

// An object's keys are the names of its columns.
export const fileNames = Object.keys(columns) as File[];

function emptyRows(): Record<File, Cells[]> {
  // As above.
  return Object.fromEntries(fileNames.map((file) => [file, []])) as unknown as Record<File, Cells[]>;
}
