import { StartError } from "../../errors.ts";
import type { CodebookCounts } from "./countDataset.ts";
import { formatTable, parseTable, type Table } from "./markdownTable.ts";
import type { Tally } from "./tally.ts";

const block = /<!-- counted: ([a-z-]+) -->\n(.*?)<!-- end -->/gs;

/**
 * Returns the codebook with all counted tables brought up to date. They stand between `<!-- counted: name -->` and
 * `<!-- end -->`. If the name is a tally's, the rows are written by hand and only their last cells are counted. Throws
 * StartError if a table is missing, or if its rows do not describe exactly the values of the tally.
 */
export function fillCodebook(codebook: string, { tallies, tables }: CodebookCounts): string {
  const filled = new Set<string>();
  const text = codebook.replace(block, (_, name: string, written: string) => {
    filled.add(name);
    const table = tables[name] ?? countRows(name, parseTable(written), tallies[name]);
    return `<!-- counted: ${name} -->\n${formatTable(table)}<!-- end -->`;
  });
  const left = [...Object.keys(tallies), ...Object.keys(tables)].filter((name) => !filled.has(name));
  if (left.length > 0) throw new StartError(`The codebook has no table ${left.join(", ")}`);
  return text;
}

/** Fills the last cells of a hand-written table, whose first cells name one or several values. */
function countRows(name: string, [header = [], ...rows]: Table, counts: Tally | undefined): Table {
  if (counts === undefined) throw new Error(`There is no count for the table ${name} of the codebook`);
  const described = rows.flatMap(valuesOf);
  const missing = [...counts.keys()].filter((value) => !described.includes(value));
  if (missing.length > 0) throw unlike(name, `does not describe ${missing.join(", ")}: add a row for each`);
  const unknown = described.filter((value) => !counts.has(value));
  if (unknown.length > 0) throw unlike(name, `describes the unknown ${unknown.join(", ")}: remove each`);
  return [header, ...rows.map((row) => [...row.slice(0, -1), String(sum(valuesOf(row), counts))])];
}

/** A StartError, because whoever keeps the codebook can fix it: a new dossier, for example, has no row yet. */
function unlike(name: string, how: string): StartError {
  return new StartError(`The table ${name} of the codebook ${how}`);
}

function valuesOf([first = ""]: readonly string[]): string[] {
  return first.split(", ");
}

function sum(values: readonly string[], counts: Tally): number {
  return values.reduce((total, value) => total + (counts.get(value) ?? 0), 0);
}
