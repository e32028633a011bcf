import css from "./ClaimForm.module.css";
import { Field } from "./fields/Field.tsx";
import { formStrings as strings } from "./formStrings.ts";
import type { ClaimForm } from "./useClaimForm.ts";

/** The reason for which a claim of the data set is disputed or corrected. */
export function Reason({ form }: { form: ClaimForm }) {
  return (
    <>
      <p className={`muted tiny above3 ${css.hint}`}>{strings.disputeHint}</p>
      <Field form={form} name="override" label={strings.reason} hint={strings.reasonHint}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={500}
            value={form.draft.override ?? ""}
            onChange={({ currentTarget: { value } }) => form.change((now) => ({ ...now, override: value }))}
          />
        )}
      </Field>
    </>
  );
}
