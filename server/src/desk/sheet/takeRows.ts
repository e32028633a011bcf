import { createHash } from "node:crypto";
import type { Cells, SheetAnswer, SheetFault } from "../../contract/index.ts";
import type { Completing } from "../../convert/Converted.ts";
import { convertRows } from "../../convert/convertRows.ts";
import type { PlainSheet } from "../../convert/readSheet.ts";
import type { Evidence } from "../../rules/vocabulary.ts";
import { CompleteClaim } from "./completeClaim.ts";
import { type Correction, correctionsOf } from "./correctionsOf.ts";
import { type LineFault, MadeRows } from "./MadeRows.ts";
import { mappingOf } from "./mappingOf.ts";
import type { ReadCells } from "./readCells.ts";
import { atCells, atOrigin, formulaFaults, onceEach, targetOf, withoutEchoes } from "./rowFaults.ts";
import type { SheetDesk } from "./SheetDesk.ts";
import { describedNames, nameFaults } from "./unknownNames.ts";
import { WhoseWord } from "./whoseWord.ts";

/** The rows of a spreadsheet, sorted into those that can be taken and those that cannot. */
export interface Taking {
  made: MadeRows;
  /** The claims to add, by id, with their first lines. */
  taken: { id: string; line: number }[];
  /** Claims among them that seem to correct one of the desk. */
  corrected: Correction[];
  /** Lines that say what the desk says already. */
  already: number[];
  /** Lines that say what an earlier line says. */
  repeated: { line: number; of: number }[];
  /** The grades of claims as they would stand, by id. */
  evidence: ReadonlyMap<string, Evidence>;
  /** Why other lines cannot be taken. */
  faulty: Map<number, Omit<SheetFault, "near">[]>;
  /** The reason that keeps all of them out; null if there is none. */
  refused: string | null;
  publishers: SheetAnswer["publishers"];
  /** Number of rows with a share that their verb does not take. */
  without_share: number;
}

/**
 * Finds the rows without faults. A row with one is left out, and the others are checked again without what it says of
 * new entities and sources, until what remains has no fault. A contradiction between two rows counts against the later
 * one, unless the earlier has another fault.
 */
export async function takeRows(
  read: ReadCells,
  { names, fresh }: { names: SheetAnswer["names"]; fresh: ReadonlySet<string> },
  desk: SheetDesk,
): Promise<Taking> {
  const { sheet, fields, faults: unclear } = read;
  const faulty: Taking["faulty"] = new Map();
  const described = describedNames(sheet.rows, fields);
  const mapping = mappingOf(fields);
  const columns = new Set(fields.flatMap(({ column }) => column ?? []));
  const whole = new CompleteClaim(fields);
  const words = new WhoseWord(fields);
  const completing: Completing = {
    claimId: claimName,
    claim: (claim) => whole.of(claim),
    wordOf: (claim) => words.idOf(claim),
  };
  let all: MadeRows | null = null;
  const { repeated, rows: different } = repeatedRows(sheet, columns);
  let rows = different;
  for (;;) {
    const { files, faults, contradictions, untyped } = convertRows({ ...sheet, rows }, mapping, desk.known, completing);
    const made = new MadeRows(files);
    all ??= made;
    const { taken, already, again, corrected } = newClaims(made, desk);
    const { faults: checked, evidence } = await desk.check(made.changes(new Set(taken.map(({ id }) => id))));
    const left = new Set(rows.map(({ line }) => line));
    const ofCells = [
      ...unclear.filter(({ line }) => left.has(line)),
      ...nameFaults({ rows }, { fields, fresh, described }, names),
      ...atCells(faults),
      ...formulaFaults({ rows }, columns),
    ];
    const ofRows = checked.flatMap((fault) => made.atLines(fault));
    const isUntyped = (one: LineFault) =>
      untyped.some(({ line, column }) => one.line === line && one.column === column);
    const inSheet = (fault: LineFault): LineFault => atOrigin(fault, read);
    const found = withoutEchoes(onceEach([...ofCells, ...ofRows.filter((fault) => !isUntyped(fault))].map(inSheet)));
    const reported = found.length > 0 ? found : onceEach(atCells(contradictions).map(inSheet));
    if (reported.length === 0) {
      const refused = checked.length === 0 ? null : checked.map(({ message }) => message).join("; ");
      return {
        ...{ made, taken, corrected, already, faulty, refused, evidence },
        repeated: [...repeated, ...again],
        publishers: words.asked(),
        without_share: whole.withoutShare.size,
      };
    }
    for (const { line, column, target, message } of reported) {
      const others = [...all.neighboursOf(line)].filter((other) => other !== line && faulty.has(other));
      const why = others[0] === undefined ? "" : `; line ${others[0]} says more of it, but has faults itself`;
      faulty.set(line, [
        ...(faulty.get(line) ?? []),
        { column, target: targetOf(column, target, fields), message: message + why },
      ]);
    }
    rows = rows.filter(({ line }) => !faulty.has(line));
  }
}

function newClaims(
  made: MadeRows,
  { claims: held }: SheetDesk,
): Pick<Taking, "taken" | "already" | "corrected"> & { again: Taking["repeated"] } {
  const taken: { id: string; line: number; cells: Cells }[] = [];
  const already: number[] = [];
  const again: Taking["repeated"] = [];
  const unsaid = new Map(held.map((claim) => [claim.key, claim]));
  for (const { id, lines, cells } of made.claims()) {
    const [first = 0, ...later] = lines;
    if (unsaid.delete(id)) already.push(first);
    else taken.push({ id, line: first, cells });
    again.push(...later.map((line) => ({ line, of: first })));
  }
  const corrected = correctionsOf(taken, [...unsaid.values()]);
  return { taken: taken.map(({ id, line }) => ({ id, line })), already, again, corrected };
}

/** The rows of a sheet that differ in the columns that are read, and those that are the same as an earlier one. */
function repeatedRows({ rows }: Pick<PlainSheet, "rows">, columns: ReadonlySet<string>) {
  const first = new Map<string, number>();
  const repeated: { line: number; of: number }[] = [];
  const different = rows.filter(({ line, cells }) => {
    const said = JSON.stringify([...columns].map((column) => cells.get(column) ?? ""));
    const of = first.get(said);
    if (of === undefined) first.set(said, line);
    else repeated.push({ line, of });
    return of === undefined;
  });
  return { rows: different, repeated };
}

/** The id of a spreadsheet's claim: `desk-` and ten characters made of what it says, so it can be brought in twice. */
function claimName(cells: Cells): string {
  const said = Object.entries(cells)
    .filter(([column, cell]) => column !== "id" && cell !== "")
    .sort(([left], [right]) => (left < right ? -1 : 1));
  const digest = createHash("sha256").update(JSON.stringify(said)).digest("hex");
  return `desk-${BigInt(`0x${digest}`).toString(36).slice(0, 10)}`;
}
