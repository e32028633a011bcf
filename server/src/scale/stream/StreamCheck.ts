import type { CheckLine } from "../../dataset/check/checkRowFaults.ts";
import { spellingFinder } from "../../dataset/check/publisherFaults.ts";
import type { KnownIds } from "../../dataset/check/references.ts";
import { entityFile, SOURCES_FILE } from "../../dataset/read/dataFiles.ts";
import { type Fault, newFaults, type RowFault } from "../../dataset/read/fault.ts";
import type { CsvRow } from "../../dataset/read/readCsv.ts";
import { entityTypeIds } from "../../rules/vocabulary.ts";
import { Int32List, type KnownGraph } from "./KnownGraph.ts";

/** Faults after which the check stops: nobody mends more at once. */
export const MOST_FAULTS = 1000;

/** A running check of large data files. */
export interface StreamCheck {
  folder: string;
  /** The data files that exist. */
  paths: readonly string[];
  /** The date of the data set; null if unknown. */
  today: string | null;
  faults: Fault[];
  known: KnownGraph;
  ids: KnownIds;
  /** Reports publishers of sources that the register or an earlier source spells differently. */
  spelt: ReturnType<typeof spellingFinder>;
  /** False if some publishers could not be read; then one without a row may be registered. */
  allPublishers: boolean;
  /** The rows of checks.csv, which are checked after the claims. */
  checkLines: CheckLine[];
  /** Called with the number of bytes after each read. */
  passed: (bytes: number) => void;
}

/** A check that has not read anything yet. */
export function newStreamCheck(
  start: Pick<StreamCheck, "folder" | "paths" | "today" | "faults" | "passed">,
): StreamCheck {
  const known: KnownGraph = {
    entities: new Map(),
    sources: new Map(),
    publishers: new Map(),
    checks: [],
    claims: 0,
    ownership: [],
    governments: new Set(),
    ends: [new Int32List(), new Int32List()],
  };
  const ids: KnownIds = {
    entities: known.entities,
    sources: known.sources,
    allEntities: entityTypeIds.every((type) => start.paths.includes(entityFile(type))),
    allSources: start.paths.includes(SOURCES_FILE),
  };
  return { ...start, known, ids, spelt: spellingFinder(), allPublishers: false, checkLines: [] };
}

/** Adds the faults of a piece of a file, and those between its rows and others, each cell's once. */
export function addFaults({ faults }: StreamCheck, ofPiece: readonly Fault[], between: readonly Fault[]): void {
  faults.push(...ofPiece, ...newFaults(ofPiece, between));
}

/** Adds faults that only whole files show, except in cells that have one already. */
export function addLateFaults({ faults }: StreamCheck, late: readonly Fault[]): void {
  faults.push(...newFaults(faults, late));
}

/** Whether there are so many faults that the check can stop. */
export function isFull({ faults }: StreamCheck): boolean {
  return faults.length >= MOST_FAULTS;
}

/** Turns a check of cells into a check of rows, whose faults have file and line. */
export function inRow<Column extends string>(check: (cells: Record<Column, string>) => RowFault[]) {
  return ({ file, line, cells }: CsvRow<Column>): Fault[] => check(cells).map((fault) => ({ file, line, ...fault }));
}
