import { type SheetAnswer, type SheetRequest, sheetTargets } from "../../contract/index.ts";
import type { PlainSheet } from "../../convert/readSheet.ts";
import { isEntityTable } from "../folder/deskColumns.ts";
import type { RowChange } from "../RowChange.ts";
import { closedLists } from "./closedLists.ts";
import { asReplacements } from "./correctionsOf.ts";
import { missingTargets } from "./mappingOf.ts";
import { proposeFields } from "./proposeFields.ts";
import { readRequest } from "./readRequest.ts";
import { readRows } from "./readRows.ts";
import type { SheetDesk } from "./SheetDesk.ts";
import { takeRows } from "./takeRows.ts";
import { tidySheet } from "./tidySheet.ts";
import { unknownNames } from "./unknownNames.ts";
import { wordsOf } from "./wordsOf.ts";

const FIRST_ROWS = 5;

/** What would come of a spreadsheet, and the changes that take in its rows without faults. */
export interface Brought {
  answer: SheetAnswer;
  changes: RowChange[];
}

/** Reads a spreadsheet with one claim a row, and finds what of it a desk can take. */
export async function bringInSheet(request: SheetRequest, desk: SheetDesk): Promise<Brought> {
  const { unread, ...sheet } = await readRequest(request);
  const mapping = (request.mapping ?? proposeFields(sheet)).filter(
    ({ column }) => column === null || sheet.columns.includes(column),
  );
  const nothing: SheetAnswer = {
    ...sheet.form,
    columns: sheet.columns,
    row_count: sheet.rows.length,
    first_rows: sheet.rows.slice(0, FIRST_ROWS).map((row) => lineOf(row, sheet)),
    mapping,
    missing: missingTargets(mapping),
    words: mapping.flatMap(({ target, column }) =>
      column === null || closedLists[target] === undefined ? [] : [{ target, texts: wordsOf(sheet, column) }],
    ),
    choices: sheetTargets.flatMap((target) => {
      const values = closedLists[target];
      return values === undefined ? [] : [{ target, values: [...values] }];
    }),
    unread,
    names: unread === null ? unknownNames(sheet, mapping, desk.known.entities) : [],
    ...{ faulty: [], already: [], corrected: [], repeated: [], taken: [], added: [], publishers: [] },
    ...{ without_share: 0, source_count: 0, saved: null },
  };
  if (unread !== null || nothing.missing.length > 0) return { answer: nothing, changes: [] };

  const tidy = tidySheet(sheet, mapping);
  const { made, corrected, faulty, refused, ...found } = await takeRows(tidy, mapping, nothing.names, desk);
  if (refused !== null) return { answer: { ...nothing, unread: refused }, changes: [] };
  const heldBy = new Map(corrected.map(({ id, of }) => [id, of]));
  const taken = request.corrected === "leave" ? found.taken.filter(({ id }) => !heldBy.has(id)) : found.taken;
  const rows = made.changes(new Set(taken.map(({ id }) => id)));
  const replaces = request.corrected === "replace";
  const changes = replaces ? asReplacements(rows, corrected, columnsOfClaim(mapping)) : rows;
  const added = changes.filter(({ table }) => isEntityTable(table));
  return {
    changes,
    answer: {
      ...nothing,
      corrected: corrected.map(({ id, line, of }) => ({
        line,
        id: of.key,
        statement: made.statementOf(id),
        before: of.cells.statement ?? "",
      })),
      taken: readRows(taken, rows, { entities: desk.known.entities, sheet, fields: mapping }).map((row) => ({
        ...row,
        id: (replaces && heldBy.get(row.id)?.key) || row.id,
      })),
      already: found.already.toSorted((left, right) => left - right),
      repeated: found.repeated.toSorted((left, right) => left.line - right.line),
      publishers: found.publishers,
      without_share: found.without_share,
      faulty: sheet.rows.flatMap((row) => {
        const faults = faulty.get(row.line);
        return faults === undefined ? [] : [{ ...lineOf(row, sheet), faults }];
      }),
      added: added.map((row) => ({ id: row.key, name: row.cells?.name ?? row.key, line: made.lineOf(row) })),
      source_count: changes.filter(({ table }) => table === "sources").length,
    },
  };
}

/** The columns of claims that columns of the spreadsheet give, with what follows from them: the sentence, and of a figure its unit. */
function columnsOfClaim(fields: SheetAnswer["mapping"]): ReadonlySet<string> {
  const given = fields.flatMap(({ target, column }) => (column === null ? [] : [target.replace(/^claim\./, "")]));
  return new Set([
    ...given,
    "statement",
    ...(given.includes("quantity") ? ["unit", "quantity_of", "quantity_kind"] : []),
  ]);
}

function lineOf(
  { line, cells }: PlainSheet["rows"][number],
  { columns }: PlainSheet,
): SheetAnswer["first_rows"][number] {
  return { line, cells: columns.map((column) => cells.get(column) ?? "") };
}
