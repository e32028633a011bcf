import { basename, resolve } from "node:path";
import { checkDataset } from "../dataset/check/checkDataset.ts";
import { ownSummary } from "../dataset/count/ownSummary.ts";
import { buildGraph } from "../dataset/grade/buildGraph.ts";
import { inOwnFolder } from "../dataset/own/ownFiles.ts";
import { type DataFiles, entityFile } from "../dataset/read/dataFiles.ts";
import { byPlace, type Fault } from "../dataset/read/fault.ts";
import { columnOf } from "./cellOf.ts";
import { convertRows } from "./convertRows.ts";
import { type DraftFile, type DraftRow, draftText, rowAtLine } from "./DraftFile.ts";
import type { Mapping } from "./Mapping.ts";
import { cellsOf, missingColumns, type ReadMapping } from "./readMapping.ts";
import type { PlainSheet } from "./readSheet.ts";

/** The files that a spreadsheet becomes, with what they hold in words; no file where anything is wrong. */
export interface ConvertedSheet {
  files: Map<string, string>;
  summary: string[];
  /** By the spreadsheet's own lines and columns. */
  faults: Fault[];
}

/** Turns a spreadsheet into the files of a folder of own data, which are checked as they will lie over the data set. */
export function convertSheet(sheet: PlainSheet, read: ReadMapping, base: DataFiles, folder: string): ConvertedSheet {
  const failed = (faults: Fault[]): ConvertedSheet => ({ files: new Map(), summary: [], faults: faults.sort(byPlace) });
  const { mapping } = read;
  if (mapping === null) return failed([...read.faults, ...sheet.faults]);
  // A sheet whose heads could not be told apart lacks them all, which is no fault of the mapping.
  const isHeadless = sheet.faults.length > 0 && sheet.columns.length <= 1;
  const before = [...sheet.faults, ...(isHeadless ? [] : missingColumns(read.file, mapping, sheet.columns))];
  const { dataset, faults: ofBase } = checkDataset(base);
  if (before.length > 0 || dataset === null) return failed([...before, ...ofBase]);

  const { files, faults } = convertRows(sheet, mapping, dataset);
  const texts = new Map([...files].map(([path, file]) => [path, draftText(file)] as const));
  const name = basename(resolve(folder));
  const bytes = new Map([...texts].map(([path, text]) => [path, Buffer.from(text)] as const));
  const checked = checkDataset(base, [{ name, files: bytes, faults: [] }]);
  const translated = checked.faults.map((fault) => inSheet(fault, { files, name, sheet, mappingFile: read.file }));
  const all = onceEach([...faults, ...withoutCells(translated, faults)]);
  if (all.length > 0 || checked.dataset === null) return failed(all);
  return {
    files: texts,
    summary: [...ownSummary(buildGraph(checked.dataset)), ...madeOf(files), ...unread(sheet, mapping)],
    faults: [],
  };
}

/** A slip of the pen makes an entity of its own: who converts sees each of them, and whether it will count as one in China. */
function madeOf(files: ReadonlyMap<string, DraftFile>): string[] {
  return [...files].flatMap(([path, { rows }]) =>
    path.startsWith("entities/")
      ? rows.map(
          ({ cells, from }) => `    new, in line ${from}: ${cells.name} (${cells.id}, ${path})${lack(path, cells)}`,
        )
      : [],
  );
}

function lack(path: string, { country = "" }: DraftRow["cells"]): string {
  return path === entityFile("organisation") && country === "" ? ", without a country" : "";
}

function unread({ columns }: PlainSheet, mapping: Mapping): string[] {
  const read = new Set(cellsOf(mapping).map(([, cell]) => columnOf(cell)));
  const left = columns.filter((column) => column !== "" && !read.has(column));
  return left.length === 0 ? [] : [`    columns that the mapping leaves out: ${left.join(", ")}`];
}

interface Made {
  files: ReadonlyMap<string, DraftFile>;
  name: string;
  sheet: PlainSheet;
  mappingFile: string;
}

/** A fault of a file that was made, as one of the cell of the spreadsheet or of the mapping that it comes from. */
function inSheet(fault: Fault, { files, name, sheet, mappingFile }: Made): Fault {
  const [, file] = [...files].find(([path]) => inOwnFolder(name, path) === fault.file) ?? [];
  const row = file && fault.line !== null ? rowAtLine(file, fault.line) : undefined;
  if (row === undefined) return fault;
  const origin = fault.column === null ? undefined : row.origins[fault.column];
  const column = columnOf(origin?.cell);
  if (column !== null || origin === undefined) {
    return { file: sheet.file, line: origin?.from ?? row.from, column: column ?? fault.column, message: fault.message };
  }
  return { file: mappingFile, line: null, column: origin.place, message: fault.message };
}

/** A cell that could not be read as an entity is one fault, not an empty cell of the file as well. */
function withoutCells(found: readonly Fault[], known: readonly Fault[]): Fault[] {
  const cells = new Set(known.map(({ file, line, column }) => JSON.stringify([file, line, column])));
  return found.filter(({ file, line, column }) => !cells.has(JSON.stringify([file, line, column])));
}

/** What the mapping says is wrong in every row alike, and is told once. */
function onceEach(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
