import type { SheetAnswer, SheetField, SheetForm } from "@atlas/server/contract";
import css from "./import.module.css";
import { withForm } from "./sheetFields.ts";
import { strings } from "./strings.ts";

interface FormsProps {
  forms: SheetAnswer["forms"];
  fields: readonly SheetField[];
  onEdit: (fields: SheetField[]) => void;
}

const ofDates: readonly SheetForm[] = ["day-first", "month-first"];
const ofNumbers: readonly SheetForm[] = ["decimal-comma", "decimal-point"];

/** Asks once a column how 12/09/2026 or 1.200 is meant, where the column itself does not show it. */
export function Forms({ forms, fields, onEdit }: FormsProps) {
  if (forms.length === 0) return null;
  return (
    <fieldset className={css.group} data-import="forms">
      <legend>{strings.formsTitle}</legend>
      <ul>
        {forms.map(({ target, column, sample, form }) => {
          const isDate = target !== "claim.quantity" && target !== "claim.share_pct";
          return (
            <li key={target}>
              <fieldset className={`around8 ${css.question}`}>
                <legend>{strings.formOf(column, sample)}</legend>
                <div className={css.buttons}>
                  {(isDate ? ofDates : ofNumbers).map((one) => (
                    <label key={one} className="pointer">
                      <input
                        type="radio"
                        name={`form ${target}`}
                        checked={form === one}
                        data-missing={form === null || undefined}
                        onChange={() => onEdit(withForm(fields, target, one))}
                      />{" "}
                      {strings.forms[one]}
                    </label>
                  ))}
                </div>
              </fieldset>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
