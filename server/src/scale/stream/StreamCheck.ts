import type { KnownIds } from "../../dataset/check/references.ts";
import { entityFile, SOURCES_FILE } from "../../dataset/read/dataFiles.ts";
import { type Fault, newFaults, type RowFault } from "../../dataset/read/fault.ts";
import type { CsvRow } from "../../dataset/read/readCsv.ts";
import { entityTypeIds } from "../../rules/vocabulary.ts";
import { Int32List, type KnownGraph } from "./KnownGraph.ts";

/** Faults after which the rest is not looked at: nobody mends more at once. */
export const MOST_FAULTS = 1000;

/** A check of large data files under way. */
export interface StreamCheck {
  folder: string;
  /** Data files that are there. */
  paths: readonly string[];
  /** The date of the data set, null where it is not known. */
  today: string | null;
  faults: Fault[];
  known: KnownGraph;
  ids: KnownIds;
  /** Hears of all bytes that have been read. */
  passed: (bytes: number) => void;
}

/** A check at its beginning. */
export function newStreamCheck(
  start: Pick<StreamCheck, "folder" | "paths" | "today" | "faults" | "passed">,
): StreamCheck {
  const known: KnownGraph = {
    entities: new Map(),
    sources: new Map(),
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
  return { ...start, known, ids };
}

/** Adds the faults of a piece of a file, and those found between its rows and others, each cell's once. */
export function addFaults({ faults }: StreamCheck, ofPiece: readonly Fault[], between: readonly Fault[]): void {
  faults.push(...ofPiece, ...newFaults(ofPiece, between));
}

/** Whether enough is wrong for the rest not to be looked at. */
export function isFull({ faults }: StreamCheck): boolean {
  return faults.length >= MOST_FAULTS;
}

/** A check of cells as a check of rows, whose faults say where they are. */
export function inRow<Column extends string>(check: (cells: Record<Column, string>) => RowFault[]) {
  return ({ file, line, cells }: CsvRow<Column>): Fault[] => check(cells).map((fault) => ({ file, line, ...fault }));
}
