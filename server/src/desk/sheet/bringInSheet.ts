import {
  mostSheetRows,
  type SheetAnswer,
  type SheetFault,
  type SheetField,
  type SheetRequest,
  type SheetTarget,
  sheetTargets,
} from "../../contract/index.ts";
import type { NamedEntity } from "../../convert/knownEntities.ts";
import { type PlainSheet, readSheet } from "../../convert/readSheet.ts";
import { formatFault } from "../../dataset/read/fault.ts";
import { predicateIds } from "../../rules/vocabulary.ts";
import { isEntityTable } from "../folder/deskColumns.ts";
import type { RowChange } from "../RowChange.ts";
import { alikeRows } from "./alikeRows.ts";
import { asReplacements } from "./correctionsOf.ts";
import { missingTargets } from "./mappingOf.ts";
import { nearWord } from "./nearWord.ts";
import { closedLists, proposeFields, withKnownWords, wordsOf } from "./proposeFields.ts";
import { readCells } from "./readCells.ts";
import type { SheetDesk } from "./SheetDesk.ts";
import { sayNames } from "./sayNames.ts";
import { type Taking, takeRows } from "./takeRows.ts";
import { unknownNames } from "./unknownNames.ts";

const FIRST_ROWS = 5;

/** The preview of a spreadsheet, and the changes that take in its rows without faults. */
export interface Brought {
  answer: SheetAnswer;
  changes: RowChange[];
}

/** Reads a spreadsheet with one claim a row, and finds what of it a desk can take. */
export async function bringInSheet(request: SheetRequest, desk: SheetDesk): Promise<Brought> {
  const { unread, ...sheet } = await readRequest(request);
  const chosen = (request.mapping ?? proposeFields(sheet)).filter(
    ({ column }) => column === null || sheet.columns.includes(column),
  );
  const mapping = withKnownWords(sheet, chosen);
  const read = readCells(sheet, mapping);
  const nothing: SheetAnswer = {
    ...sheet.form,
    columns: sheet.columns,
    row_count: sheet.rows.length,
    first_rows: sheet.rows.slice(0, FIRST_ROWS).map((row) => lineOf(row, sheet)),
    mapping,
    missing: missingTargets(read.fields),
    words: mapping.flatMap(({ target, column }) =>
      column === null || closedLists[target] === undefined
        ? []
        : [{ target, texts: askedWords(sheet, target, column) }],
    ),
    choices: sheetTargets.flatMap((target) => {
      const values = closedLists[target];
      return values === undefined ? [] : [{ target, values: [...values] }];
    }),
    unread,
    names: unread === null ? unknownNames(read.sheet, read.fields, desk.known.entities) : [],
    forms: read.forms,
    ...{ faulty: [], already: [], corrected: [], repeated: [], taken: [], added: [], publishers: [] },
    ...{ alike: [], alike_claims: [] },
    ...{ without_share: 0, source_count: 0, saved: null },
  };
  if (unread !== null || nothing.missing.length > 0) return { answer: nothing, changes: [] };

  const { names } = nothing;
  const newNames = request.new_names ?? [];
  const fresh = new Set(newNames.map(({ text }) => text));
  const named = sayNames(read, { names, fresh: newNames }, desk.known.entities);
  const { made, corrected, faulty, refused, evidence, ...found } = await takeRows(named, { names, fresh }, desk);
  if (refused !== null) return { answer: { ...nothing, unread: refused }, changes: [] };
  const heldBy = new Map(corrected.map(({ id, of }) => [id, of]));
  const takable = request.corrected === "leave" ? found.taken.filter(({ id }) => !heldBy.has(id)) : found.taken;
  const leftOut = new Set(request.left_out);
  const taken = takable.filter(({ line }) => !leftOut.has(line));
  const rows = made.changes(new Set(taken.map(({ id }) => id)));
  // A look also shows the rows that are left out, so that they can be chosen again.
  const shown = request.take ? taken : takable;
  const shownRows = made.changes(new Set(shown.map(({ id }) => id)));
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
      taken: readRows(shown, shownRows, { entities: desk.known.entities, ...named }).map((row) => ({
        ...row,
        evidence: evidence.get(row.id) ?? null,
        id: (replaces && heldBy.get(row.id)?.key) || row.id,
      })),
      ...alikeRows(
        shown.filter(({ id }) => !heldBy.has(id)),
        shownRows,
        desk,
      ),
      already: found.already.toSorted((left, right) => left - right),
      repeated: found.repeated.toSorted((left, right) => left.line - right.line),
      publishers: found.publishers,
      without_share: found.without_share,
      faulty: sheet.rows.flatMap((row) => {
        const faults = faulty.get(row.line);
        return faults === undefined ? [] : [{ ...lineOf(row, sheet), faults: faults.map((one) => withNear(one, row)) }];
      }),
      added: added.map((row) => ({ id: row.key, name: row.cells?.name ?? row.key, line: made.lineOf(row) })),
      source_count: changes.filter(({ table }) => table === "sources").length,
    },
  };
}

/** The words of a column, each with the one of the list that it may be a slip of. */
function askedWords(sheet: PlainSheet, target: SheetTarget, column: string): SheetAnswer["words"][number]["texts"] {
  return wordsOf(sheet, column).map((word) => ({ ...word, near: nearWord(target, word.text) }));
}

/** A fault with the known word that its cell may be a slip of. */
function withNear(fault: Omit<SheetFault, "near">, { cells }: PlainSheet["rows"][number]): SheetFault {
  const text = cells.get(fault.column ?? "") ?? "";
  return { ...fault, near: fault.target === null || text === "" ? null : nearWord(fault.target, text) };
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

/** Reads the spreadsheet of a request; `unread` says why nothing of it can be taken, and is null if it can. */
async function readRequest({ name, content, sheet }: SheetRequest): Promise<PlainSheet & { unread: string | null }> {
  const read = await readSheet({ file: name, bytes: Buffer.from(content, "base64") }, sheet ?? undefined);
  const tooMany =
    read.rows.length > mostSheetRows
      ? `${name}: has ${read.rows.length} rows, expected at most ${mostSheetRows}: bring it in in parts`
      : null;
  const [first] = read.faults;
  return { ...read, unread: first === undefined ? tooMany : formatFault(first) };
}

/** The taken rows as they were read: their ends with the names of the entities that they were taken for. */
function readRows(
  taken: Taking["taken"],
  changes: readonly RowChange[],
  { entities, sheet, fields }: { entities: readonly NamedEntity[]; sheet: PlainSheet; fields: readonly SheetField[] },
): Omit<SheetAnswer["taken"][number], "evidence">[] {
  const lines = new Map(sheet.rows.map(({ line, cells }) => [line, cells]));
  const written = (line: number, target: SheetTarget) =>
    lines.get(line)?.get(fields.find((field) => field.target === target)?.column ?? "") ?? "";
  const rows = new Map(changes.map(({ table, key, cells }) => [`${table} ${key}`, cells ?? {}]));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  for (const { table, key, cells } of changes) if (cells?.name && table !== "sources") names.set(key, cells.name);
  return taken.flatMap(({ id, line }) => {
    const { subject = "", object = "", statement = "", sources = "", ...cells } = rows.get(`claims ${id}`) ?? {};
    const predicate = predicateIds.find((one) => one === cells.predicate);
    const own = rows.get(`sources ${sources}`)?.publisher_entity;
    if (predicate === undefined) return [];
    const nameOf = (end: string) => names.get(end) ?? end;
    return [
      {
        ...{ line, id, subject, subject_name: nameOf(subject), predicate, object, object_name: nameOf(object) },
        ...{ subject_text: written(line, "claim.subject"), object_text: written(line, "claim.object") },
        ...{ statement, own_word: own ? nameOf(own) : null },
      },
    ];
  });
}
