import { wholeAddress } from "../../../model/address/splitAddress.ts";
import { labelled, listParts } from "../../../model/words/listWords.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import { piecesOf } from "../../../model/words/textLanguage.ts";
import type { AnalysisCell, AnalysisRow, AnalysisTable } from "../../answers/common/Analysis.ts";
import type { Block, Cell, Run } from "../Block.ts";
import { tableWidths } from "../layout/tableWidths.ts";
import { say } from "../runs.ts";
import { ownRuns } from "./ownClaims.ts";
import { analysisStrings as words } from "./strings.ts";

/** Claims of a row listed by number before the rest is only counted. */
const MOST_NUMBERED = 12;

export interface TableChoice {
  /** Numbers of claims by id, for a column of them; none without notes to which they lead. */
  numbers?: ReadonlyMap<string, number>;
  link: string;
  most: number;
  /** Whether a heading above has said the caption. */
  headed?: true;
  /** The number of claims of a row whose notes it cites; without it a row lists its claims by number. */
  notesOfRow?: number;
  /** Ids of the claims that are own data, which their rows say. */
  own?: ReadonlySet<string>;
  /** A sentence on the rows that are left out, by default on their number. */
  leaving?: (shown: number, all: number) => string;
}

/** A table of an analysis, with the number of rows it leaves out. */
export function tableBlocks(
  { caption, columns, rows, lead, note }: AnalysisTable,
  { numbers = new Map(), own = new Set(), link, most, headed, notesOfRow, leaving = words.firstRows }: TableChoice,
): Block[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, most);
  const below = belowColumns(columns, shown);
  const left = shown.length < rows.length ? leaving(shown.length, rows.length) : "";
  const beside = <One>(of: readonly One[]) => of.filter((_, place) => !below.includes(place));
  // Tables whose numbers link to lists of claims have no claim numbers.
  const listsClaims = numbers.size > 0 && rows.some(({ claimIds }) => claimIds.length > 0);
  const numbered = notesOfRow === undefined ? words.claims : words.notes;
  const noted = (row: AnalysisRow) => [
    ...(notesOfRow === undefined ? numberRuns(row, numbers) : noteRuns(row, numbers, notesOfRow)),
    ...ownRuns(row, own),
  ];
  const texts = rows.map((row) => [
    ...beside(row.cells).map(({ text }) => text),
    ...(listsClaims ? [noted(row).map(printedText).join("")] : []),
  ]);
  const heads = [...beside(columns).map(({ label }) => label), ...(listsClaims ? [numbered] : [])];
  return [
    ...(lead === undefined ? [] : [{ block: "paragraph", style: "note", runs: [say(lead)] } as const]),
    {
      block: "table",
      caption,
      ...(headed ? { headed } : {}),
      ...(headed && left ? { extent: left } : {}),
      columns: heads,
      widths: tableWidths(heads, texts),
      rows: shown.map((row) => [
        ...beside(
          row.cells.map(
            (cell, index): Cell => ({
              runs: cellRuns(cell, link),
              ...(columns[index]?.number ? { number: true } : {}),
            }),
          ),
        ),
        ...(listsClaims ? [{ runs: noted(row) }] : []),
      ]),
      ...(below.length === 0
        ? {}
        : {
            below: {
              label: listParts(below.map((place) => columns[place]?.label ?? "")),
              rows: shown.map(({ cells }) => belowRuns(cells, { columns, below, link })),
            },
          }),
    },
    ...(left === "" || headed ? [] : [{ block: "paragraph", style: "note", runs: [say(left)] } as const]),
    ...(note === undefined ? [] : [{ block: "paragraph", style: "note", runs: [say(note)] } as const]),
  ];
}

/** The text of a run as it is printed, by which columns are measured. */
function printedText(run: Run): string {
  return "claim" in run ? String(run.claim) : "text" in run ? run.text : "";
}

/** Characters from which a text beside short cells would be a tall strip. */
const LONG_CELL = 180;

/** The places of the columns that stand below each row: those that say so, or else the longest if it is long, but never the first. */
function belowColumns(columns: AnalysisTable["columns"], rows: readonly AnalysisRow[]): number[] {
  const told = columns.flatMap((column, place) => (column.below ? place : []));
  if (told.length > 0) return told;
  const lengths = columns.map((_, place) => Math.max(0, ...rows.map(({ cells }) => cells[place]?.text.length ?? 0)));
  const longest = Math.max(...lengths);
  const place = lengths.lastIndexOf(longest);
  return longest < LONG_CELL || place <= 0 ? [] : [place];
}

interface BelowRow {
  columns: AnalysisTable["columns"];
  below: readonly number[];
  link: string;
}

/** The texts below a row, one after the other; a sentence needs no name of its column. */
function belowRuns(cells: AnalysisRow["cells"], { columns, below, link }: BelowRow): Run[] {
  const filled = below.filter((place) => cells[place]?.text);
  return filled.flatMap((place, index): Run[] => {
    const column = columns[place];
    const runs = cellRuns(cells[place] ?? { text: "" }, link);
    const gap = index === 0 ? [] : [say(shared.gap)];
    if (column?.below === "sentence") return [...gap, ...runs];
    const stop = index < filled.length - 1 ? [say(shared.end.trim())] : [];
    return [...gap, { text: labelled(column?.label ?? "", ""), bold: true }, ...runs, ...stop];
  });
}

function cellRuns(cell: AnalysisCell, link: string): Run[] {
  const href = cell.to === undefined ? null : wholeAddress(cell.to, link);
  return href === null ? piecesOf(cell) : [{ text: cell.text, href }];
}

/** The numbers of the claims of a row; claims kept out of the view by filters have none and are counted. */
function numberRuns({ claimIds }: AnalysisRow, numbers: ReadonlyMap<string, number>): Run[] {
  const known = claimIds.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
  const named = known.slice(0, MOST_NUMBERED);
  const left = claimIds.length - named.length;
  const runs = named.flatMap((claim, index): Run[] => [...(index === 0 ? [] : [say(words.listed)]), { claim }]);
  return left === 0 ? runs : [...runs, say(words.andMore(left, named.length > 0))];
}

/** The numbers of the first claims of a row that have a note, and how many claims there are besides. */
function noteRuns({ claimIds }: AnalysisRow, numbers: ReadonlyMap<string, number>, most: number): Run[] {
  const named = claimIds.slice(0, most).flatMap((id) => numbers.get(id) ?? []);
  const left = claimIds.length - named.length;
  if (named.length === 0) return left === 0 ? [] : [say(words.unnoted(left))];
  const runs = named
    .toSorted((a, b) => a - b)
    .flatMap((claim, index): Run[] => [...(index === 0 ? [] : [say(words.listed)]), { claim }]);
  return left === 0 ? runs : [...runs, say(words.andMore(left, true))];
}
