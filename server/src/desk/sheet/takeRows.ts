import type { Cells, SheetFault } from "../../contract/index.ts";
import { convertRows } from "../../convert/convertRows.ts";
import type { Mapping } from "../../convert/Mapping.ts";
import type { PlainSheet } from "../../convert/readSheet.ts";
import type { Fault } from "../../dataset/read/fault.ts";
import { claimName } from "./claimName.ts";
import { type Correction, correctionsOf } from "./correctionsOf.ts";
import { formulaFaults } from "./formulaFaults.ts";
import { type LineFault, MadeRows } from "./MadeRows.ts";
import type { SheetDesk } from "./SheetDesk.ts";

/** Which rows of a spreadsheet can be taken. */
export interface Taking {
  made: MadeRows;
  /** The claims to add, by id, with their first lines. */
  taken: { id: string; line: number }[];
  /** Those among them that seem to correct a claim of the desk. */
  corrected: Correction[];
  /** Lines that say what the desk, or another line, says already. */
  already: number[];
  /** Why other lines cannot be taken. */
  faulty: Map<number, SheetFault[]>;
  /** What keeps all of them out; null if nothing does. */
  refused: string | null;
}

/**
 * Finds the rows without faults. A row with one is left out, and the others are checked again without what it says of
 * new entities and sources, until what remains has no fault. A contradiction between two rows counts against the later
 * one, unless the earlier has another fault.
 */
export async function takeRows(
  sheet: PlainSheet,
  mapping: Mapping,
  columns: ReadonlySet<string>,
  desk: SheetDesk,
): Promise<Taking> {
  const faulty: Taking["faulty"] = new Map();
  let all: MadeRows | null = null;
  let rows = sheet.rows;
  for (;;) {
    const { files, faults, contradictions, untyped } = convertRows({ ...sheet, rows }, mapping, desk.known, claimName);
    const made = new MadeRows(files);
    all ??= made;
    const { taken, already, corrected } = newClaims(made, desk);
    const checked = await desk.faultsWith(made.changes(new Set(taken.map(({ id }) => id))));
    const ofCells = [...atCells(faults), ...formulaFaults({ rows }, columns)];
    const ofRows = checked.flatMap((fault) => made.atLines(fault));
    const isUntyped = (one: LineFault) =>
      untyped.some(({ line, column }) => one.line === line && one.column === column);
    const found = onceEach([...ofCells, ...ofRows.filter((fault) => !isUntyped(fault))]);
    const told = found.length > 0 ? found : onceEach(atCells(contradictions));
    if (told.length === 0) {
      const refused = checked.length === 0 ? null : checked.map(({ message }) => message).join("; ");
      return { made, taken, corrected, already, faulty, refused };
    }
    for (const { line, column, message } of told) {
      const others = [...all.neighboursOf(line)].filter((other) => other !== line && faulty.has(other));
      const why = others[0] === undefined ? "" : `; line ${others[0]} says more of it, but has faults itself`;
      faulty.set(line, [...(faulty.get(line) ?? []), { column, message: message + why }]);
    }
    rows = rows.filter(({ line }) => !faulty.has(line));
  }
}

function newClaims(made: MadeRows, { claims: held }: SheetDesk): Pick<Taking, "taken" | "already" | "corrected"> {
  const taken: { id: string; line: number; cells: Cells }[] = [];
  const already: number[] = [];
  const unsaid = new Map(held.map((claim) => [claim.key, claim]));
  for (const { id, lines, cells } of made.claims()) {
    const [line = 0, ...again] = lines;
    if (unsaid.delete(id)) already.push(line);
    else taken.push({ id, line, cells });
    already.push(...again);
  }
  const corrected = correctionsOf(taken, [...unsaid.values()]);
  return { taken: taken.map(({ id, line }) => ({ id, line })), already, corrected };
}

function atCells(faults: readonly Fault[]): LineFault[] {
  return faults.map(({ line, column, message }) => ({ line: line ?? 0, column, message }));
}

/** One fault a cell, the first: a cell that names no known entity is not also an empty one. */
function onceEach(faults: readonly LineFault[]): LineFault[] {
  const cells = new Map<string, LineFault>();
  for (const fault of faults) {
    const cell = JSON.stringify(fault.column === null ? fault : [fault.line, fault.column]);
    if (!cells.has(cell)) cells.set(cell, fault);
  }
  return [...cells.values()];
}
