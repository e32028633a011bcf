import { listCell } from "../../../../parts/desk/cellList.ts";
import { keyOf } from "../../../../parts/desk/draft/rowKey.ts";
import css from "../ClaimForm.module.css";
import { type SourceColumn, withRow, withSource } from "../draft/draftRows.ts";
import { newDocument, newInterview } from "../draft/newRows.ts";
import { focusField } from "../focusField.ts";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";
import { SourceBox } from "./SourceBox.tsx";

/** The sources of the claim, or those against it, one after another. */
export function Sources({ form, column }: { form: ClaimForm; column: SourceColumn }) {
  const { draft, change } = form;
  const ids = listCell(draft.claim[column]);
  const against = column === "disputed_by";
  const fault = form.faultAt(column);
  const add = () => {
    const row = against ? newDocument() : newInterview();
    change((now) => withSource(withRow(now, row), column, { id: keyOf(row) }));
    focusLater(`${keyOf(row)}:what`);
  };
  const several = against ? strings.againstNumber : strings.sourceNumber;
  return (
    <div className={css.sources}>
      {ids.map((id, place) => (
        <SourceBox
          key={id}
          form={form}
          column={column}
          id={id}
          label={ids.length > 1 ? several(place + 1) : against ? strings.against : strings.source}
        />
      ))}
      {fault && <p className={css.fault}>{strings.asField(fault.text.text)}</p>}
      <button type="button" className={css.textButton} data-field={ids.length === 0 ? column : undefined} onClick={add}>
        {against ? strings.addAgainst : strings.secondSource}
      </button>
    </div>
  );
}

/** Focuses a field once it is there. */
function focusLater(field: string): void {
  setTimeout(() => focusField(document.body, field));
}
