import { basename, resolve } from "node:path";
import { checkDataset } from "../dataset/check/checkDataset.ts";
import { ownSummary } from "../dataset/count/datasetSummary.ts";
import { buildGraph } from "../dataset/grade/buildGraph.ts";
import { inOwnFolder } from "../dataset/own/ownFiles.ts";
import { type DataFiles, entityFile } from "../dataset/read/dataFiles.ts";
import { byPlace, type Fault } from "../dataset/read/fault.ts";
import { convertRows } from "./convertRows.ts";
import { type DraftFile, type DraftRow, draftText, rowAtLine } from "./DraftFile.ts";
import { cellsOf, columnOf, type Mapping, missingColumns, type ReadMapping } from "./Mapping.ts";
import type { PlainSheet } from "./readSheet.ts";

/** The own data files made from a spreadsheet, and a summary of them; no files if there are faults. */
export interface ConvertedSheet {
  files: Map<string, string>;
  summary: string[];
  /** They point at the spreadsheet or the mapping, not at the files made from them. */
  faults: Fault[];
}

/** Converts a spreadsheet to a folder of own data, and checks it laid over the data set. */
export function convertSheet(sheet: PlainSheet, read: ReadMapping, base: DataFiles, folder: string): ConvertedSheet {
  const failed = (faults: Fault[]): ConvertedSheet => ({ files: new Map(), summary: [], faults: faults.sort(byPlace) });
  const { mapping } = read;
  if (mapping === null) return failed([...read.faults, ...sheet.faults]);
  // Without readable headers all columns seem missing, which is not the mapping's fault.
  const isHeadless = sheet.faults.length > 0 && sheet.columns.length <= 1;
  const before = [...sheet.faults, ...(isHeadless ? [] : missingColumns(read.file, mapping, sheet.columns))];
  const { dataset, faults: ofBase } = checkDataset(base);
  if (before.length > 0 || dataset === null) return failed([...before, ...ofBase]);

  const { files, contradictions, ...found } = convertRows(sheet, mapping, dataset);
  const faults = [...found.faults, ...contradictions];
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

/** Lists each new entity, as a typo adds one, and says if it lacks the country that decides whether it is in China. */
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
  return left.length === 0 ? [] : [`    columns not in the mapping: ${left.join(", ")}`];
}

interface Made {
  files: ReadonlyMap<string, DraftFile>;
  name: string;
  sheet: PlainSheet;
  mappingFile: string;
}

/** Moves a fault of a generated file to the cell of the spreadsheet or mapping that it comes from. */
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

/** Drops faults in cells that already have one: a cell that names no known entity is not also an empty cell. */
function withoutCells(found: readonly Fault[], known: readonly Fault[]): Fault[] {
  const cells = new Set(known.map(({ file, line, column }) => JSON.stringify([file, line, column])));
  return found.filter(({ file, line, column }) => !cells.has(JSON.stringify([file, line, column])));
}

/** Drops repeated faults, because a fault in the mapping recurs in every row. */
function onceEach(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

/** The command that starts the atlas with a folder of own data: for PowerShell on Windows, for a shell elsewhere. */
export function startCommand(folder: string, platform: NodeJS.Platform): string {
  if (platform === "win32") return `$env:ATLAS_DATA = '${folder.replaceAll("'", "''")}'; npm start`;
  const isPlain = /^[\w./+@%,=-]+$/.test(folder);
  return `ATLAS_DATA=${isPlain ? folder : `'${folder.replaceAll("'", "'\\''")}'`} npm start`;
}
