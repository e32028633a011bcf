import type { SheetField, SheetTarget } from "../../contract/index.ts";
import type { PlainSheet } from "../../convert/readSheet.ts";
import { typedDate } from "../../rules/typedDate.ts";
import { type Bound, figureWithin, typedFigure, withoutBound } from "../../rules/typedFigure.ts";
import { decimalSignIn, typedNumber } from "../../rules/typedNumber.ts";
import { typedUnit } from "../../rules/typedUnit.ts";
import { hasHan } from "../../store/search/foldWords.ts";
import { countryCode, languageCode } from "./codeWords.ts";
import { type ColumnForms, columnForms, DATES } from "./columnForms.ts";
import type { LineFault } from "./MadeRows.ts";
import { verbIn } from "./synonyms.ts";
import { NAMED } from "./unknownNames.ts";

/** A spreadsheet whose cells are in the form of the data files, with what else its cells say in columns of their own. */
export interface ReadCells {
  sheet: PlainSheet;
  fields: SheetField[];
  /** The spreadsheet's own column from which an added one is read. */
  originOf: ReadonlyMap<string, string>;
  /** Lines whose verb names the ends the other way round, so that their cells have changed places. */
  turned: ReadonlySet<number>;
  forms: ColumnForms["asked"];
  /** Cells that may be read in two ways while nobody has said which. */
  faults: LineFault[];
}

/** The names of added columns hold a sign that no heading has. */
export const added = (name: string) => `\u0000${name}`;

/** Cells of other columns that the texts of one row give, by target. */
type Said = Map<SheetTarget, string>;

/**
 * Reads the cells as people write them: dates, numbers and shares in their own form, a unit beside its figure, a figure within
 * the verb ("owns 38 % of"), names without quotation and footnote marks. What cannot be read stays as it is, and is told as a fault.
 */
export function readCells(sheet: PlainSheet, fields: readonly SheetField[]): ReadCells {
  const forms = columnForms(sheet, fields);
  const columnAt = new Map(
    fields.flatMap(({ target, column }) => (column === null ? [] : [[target, column] as const])),
  );
  const unitWords = fields.find(({ target }) => target === "claim.unit")?.words ?? {};
  const faults: LineFault[] = [];
  const origins = new Map<SheetTarget, string>();
  const turned = new Set<number>();
  const rows = sheet.rows.map((row) => {
    const cells = new Map(row.cells);
    const said: Said = new Map();
    const at = (target: SheetTarget, read: (text: string, column: string) => string | null) => {
      const column = columnAt.get(target);
      const text = column === undefined ? "" : (cells.get(column) ?? "");
      if (column === undefined || text === "") return;
      const before = new Set(said.keys());
      cells.set(column, read(text, column) ?? text);
      for (const other of said.keys()) if (!before.has(other)) origins.set(other, column);
    };
    const twice = (column: string, text: string, what: string) =>
      faults.push({ line: row.line, column, message: `has ${JSON.stringify(text)}, which can be two ${what}` });
    for (const target of NAMED) at(target, withoutMarks);
    for (const target of DATES) {
      at(target, (text, column) => {
        const date = typedDate(text, forms.orderOf(column));
        if (date === null && typedDate(text, "day-first") !== null) twice(column, text, "dates");
        return date;
      });
    }
    for (const end of ["subject", "object"] as const) at(`newEntities.${end}.country`, countryCode);
    at("source.language", languageCode);
    at("claim.share_pct", (text) => shareIn(text));
    at("claim.predicate", (text, column) => sayFigure(text, forms.signOf(column), said));
    at("claim.quantity", (text, column) => {
      if (row.numbers?.has(column)) return null;
      const sign = hasHan(text) ? "point" : forms.signOf(column);
      if (sign === undefined && decimalSignIn(text) === "open") twice(column, text, "numbers");
      return readQuantity(text, sign, said);
    });
    at("claim.unit", (text) => {
      const typed = unitWords[text] === undefined ? typedUnit(text) : null;
      const quantity = columnAt.get("claim.quantity");
      const figure = quantity === undefined ? null : typedFigure(`${cells.get(quantity)} ${text}`);
      // "30" beside "kt" is 30,000 t.
      if (typed !== null && typed.scale !== 1 && quantity !== undefined && figure !== null)
        cells.set(quantity, figure.quantity);
      return typed?.unit ?? null;
    });
    for (const [target, text] of said) cells.set(added(target), text);
    const [subject, object] = [columnAt.get("claim.subject"), columnAt.get("claim.object")];
    const verb = verbIn(cells.get(columnAt.get("claim.predicate") ?? "") ?? "");
    if (verb?.isInverse && subject !== undefined && object !== undefined) {
      const [first = "", second = ""] = [cells.get(subject), cells.get(object)];
      cells.set(subject, second).set(object, first);
      turned.add(row.line);
    }
    return { ...row, cells };
  });
  // A figure within the verb has no column that could say of what kind it is.
  const isCounted = origins.has("claim.quantity");
  const isKindOpen =
    !fields.some(({ target }) => target === "claim.quantity_kind") && !origins.has("claim.quantity_kind");
  const given = [...origins.keys()];
  const originOf = new Map(
    [...origins].map(([target, column]) => [added(target), columnAt.get(target) ?? column] as const),
  );
  for (const target of given) fillOwn(rows, target, columnAt.get(target), fields);
  return {
    sheet: { ...sheet, rows },
    fields: [
      ...fields.filter(({ target }) => !given.includes(target)),
      ...given.map((one) => fieldOf(one, fields)),
      ...(isCounted && isKindOpen
        ? [{ target: "claim.quantity_kind" as const, column: null, value: ACTUAL, words: {} }]
        : []),
    ],
    originOf,
    turned,
    forms: forms.asked,
    faults,
  };
}

/** The kind of a figure that says nothing of its kind. */
const ACTUAL = "actual";

/** A field that reads the added column, and stands for the rows without it as it did before. */
function fieldOf(target: SheetTarget, fields: readonly SheetField[]): SheetField {
  const before = fields.find((field) => field.target === target);
  const usual = target === "claim.quantity_kind" ? ACTUAL : "";
  return { target, column: added(target), value: before?.value || usual, words: {} };
}

/** Targets at which a row's own cell beats the one that follows from its words. */
const beaten: readonly SheetTarget[] = ["claim.quantity_kind", "claim.caveat"];

/** An added column also has what the column of that target says. Two figures or units that differ are neither. */
function fillOwn(
  rows: readonly { cells: Map<string, string> }[],
  target: SheetTarget,
  column: string | undefined,
  fields: readonly SheetField[],
): void {
  const words = fields.find((field) => field.target === target)?.words ?? {};
  for (const { cells } of rows) {
    const written = column === undefined ? "" : (cells.get(column) ?? "");
    const own = words[written] ?? written;
    const said = cells.get(added(target)) ?? "";
    const both = own === "" || own === said ? said : said === "" || beaten.includes(target) ? own : `${own}, ${said}`;
    cells.set(added(target), both);
  }
}

/** A name without quotation marks around it and the mark of a footnote behind it. */
function withoutMarks(text: string): string {
  return text
    .replace(/\s*(?:\[\d{1,3}\]|[¹²³*†]+)$/u, "")
    .replace(/^[“"„«「《](.*)[”"“»」》]$/u, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** A share in per cent; a sign before three digits can only be that of decimals, because no share passes 100. */
function shareIn(text: string): string | null {
  const { text: bare } = withoutBound(text);
  const typed = bare.replace(/^(\d{1,2})[.,](\d{3})(?!\d)/, "$1.$2");
  const figure = typedFigure(typed);
  if (figure !== null) return figure.unit === "%" ? figure.quantity : null;
  return typedNumber(typed);
}

const kindOf: Readonly<Record<Bound, [SheetTarget, string]>> = {
  minimum: ["claim.quantity_kind", "minimum"],
  maximum: ["claim.quantity_kind", "maximum"],
  about: ["claim.caveat", "estimate"],
};

type Sign = Parameters<typeof typedNumber>[1];

/** The number of a figure; its unit, and that it is at least, at most or about so many, are said besides. */
function readQuantity(text: string, sign: Sign, said: Said): string | null {
  const { text: bare, bound } = withoutBound(text);
  const figure = typedFigure(bare, sign);
  const quantity = figure?.quantity ?? typedNumber(bare, sign);
  if (quantity === null) return null;
  if (figure !== null) said.set("claim.unit", figure.unit);
  if (bound !== null) said.set(...kindOf[bound]);
  return quantity;
}

/** A verb that holds a figure says a share if it is one in per cent, and else a figure; its text stays. */
function sayFigure(text: string, sign: Sign, said: Said): null {
  const within = figureWithin(text, sign);
  if (within === null) return null;
  const { quantity, unit } = within.figure;
  if (unit === "%") said.set("claim.share_pct", quantity);
  else {
    said.set("claim.quantity", quantity);
    said.set("claim.unit", unit);
  }
  return null;
}
