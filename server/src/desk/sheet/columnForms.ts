import type { SheetAnswer, SheetField, SheetForm, SheetTarget } from "../../contract/index.ts";
import type { PlainSheet } from "../../convert/readSheet.ts";
import { type DateOrder, dateOrderIn } from "../../rules/typedDate.ts";
import { type DecimalSign, decimalSignIn } from "../../rules/typedNumber.ts";
import { hasHan } from "../../store/search/foldWords.ts";

export const DATES: readonly SheetTarget[] = ["claim.since", "claim.until", "claim.due", "source.published"];
const NUMBERS: readonly SheetTarget[] = ["claim.quantity", "claim.share_pct"];

/** The forms in which the dates and numbers of a spreadsheet are written. */
export interface ColumnForms {
  orderOf(column: string): DateOrder | undefined;
  signOf(column: string): DecimalSign | undefined;
  /** The columns with cells that may be read in two ways. */
  asked: SheetAnswer["forms"];
}

interface Kind {
  targets: readonly SheetTarget[];
  formIn: (text: string) => SheetForm | "open" | null;
  /** The form that the file as a whole shows. */
  ofFile: SheetForm | null;
}

/**
 * Finds how the dates and numbers of each column are written: as the reader said, as its other cells show it, or as other
 * columns of the file do. A file with semicolons comes from a program that writes decimals after a comma.
 */
export function columnForms(sheet: PlainSheet, fields: readonly SheetField[]): ColumnForms {
  const kinds: Kind[] = [
    { targets: DATES, formIn: dateOrderIn, ofFile: null },
    { targets: NUMBERS, formIn: signIn, ofFile: sheet.form.separator === ";" ? "decimal-comma" : null },
  ];
  const found = kinds.map((kind) => formsOf(sheet, fields, kind));
  const formOf = new Map(found.flatMap(({ forms }) => [...forms]));
  const asked = found.flatMap((one) => one.asked);
  return {
    orderOf(column) {
      const form = formOf.get(column);
      return form === "day-first" || form === "month-first" ? form : undefined;
    },
    signOf(column) {
      const form = formOf.get(column) ?? found[1]?.shared;
      if (form === "decimal-comma") return "comma";
      return form === "decimal-point" ? "point" : undefined;
    },
    asked,
  };
}

function formsOf({ rows }: PlainSheet, fields: readonly SheetField[], { targets, formIn, ofFile }: Kind) {
  const columns = fields.flatMap(({ target, column, form }) =>
    column === null || !targets.includes(target) ? [] : [{ target, column, chosen: form }],
  );
  const seen = columns.map(({ column }) => {
    const shown = new Map<SheetForm | "open" | null, string>();
    for (const { cells, numbers } of rows) {
      const text = cells.get(column) ?? "";
      const form = numbers?.has(column) ? null : formIn(text);
      if (!shown.has(form)) shown.set(form, text);
    }
    return shown;
  });
  const shared = onlyOne(seen.flatMap((shown) => [...shown.keys()])) ?? ofFile;
  const forms = new Map<string, SheetForm>();
  const asked: SheetAnswer["forms"] = [];
  for (const [place, { target, column, chosen }] of columns.entries()) {
    const shown = seen[place] ?? new Map();
    const own = onlyOne([...shown.keys()]);
    const form = chosen ?? own ?? shared;
    if (form !== null) forms.set(column, form);
    const sample = shown.get("open");
    if (sample !== undefined && own === null) asked.push({ target, column, sample, form });
  }
  return { forms, asked, shared };
}

/** The one form among these; null if there is none, or several. */
function onlyOne(shown: readonly (SheetForm | "open" | null)[]): SheetForm | null {
  const [form = null, ...others] = new Set(shown.flatMap((one) => (one === null || one === "open" ? [] : [one])));
  return others.length === 0 ? form : null;
}

/** In Chinese a comma always separates thousands. */
function signIn(text: string): SheetForm | "open" | null {
  const sign = hasHan(text) ? null : decimalSignIn(text);
  return sign === null || sign === "open" ? sign : `decimal-${sign}`;
}
