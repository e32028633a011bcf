import { type EntityType, entityTypeIds } from "@atlas/server/vocabulary";
import { nameOrId } from "../../../../model/words/entityName.ts";
import { entityTypeOf } from "../../../../parts/desk/rows.ts";
import { PickerField } from "../../../../parts/picker/PickerField.tsx";
import { strings as picker } from "../../../../parts/picker/strings.ts";
import { useEntityPicker } from "../../../../parts/picker/useEntityPicker.ts";
import css from "../ClaimForm.module.css";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";
import { Field } from "./Field.tsx";

interface EndFieldProps {
  form: ClaimForm;
  name: string;
  label: string;
  /** Id of the chosen entity, or an empty text. */
  value: string;
  types: readonly EntityType[];
  onPick: (id: string) => void;
  onNew: (name: string) => void;
}

/** A field for an entity of the data set, or a new one. */
export function EndField({ form, name, label, value, types, onPick, onNew }: EndFieldProps) {
  const own = form.draft.rows.some((row) => entityTypeOf(row) !== null && row.tag === null && row.cells.id === value);
  const chosen = value === "" ? "" : nameOrId(form.entities.get(value), value);
  // All types together are the same list as without a choice of types.
  const wanted = types.length === entityTypeIds.length ? [] : types;
  const search = useEntityPicker({ onPick, chosen, types: wanted, onNew });
  return (
    <Field form={form} name={name} label={label}>
      {({ className, ...control }) => (
        <div className={`row ${css.end}`} data-new={(own && search.text === chosen) || undefined}>
          <PickerField
            picker={search}
            label={own ? `${label}, ${strings.isNew}` : label}
            placeholder={strings.pick}
            className={className}
            pickedMessage={picker.picked(label)}
            input={control}
          />
          {own && search.text === chosen && (
            <span className={`accent small untouched ${css.newMark}`} aria-hidden="true">
              {strings.isNew}
            </span>
          )}
        </div>
      )}
    </Field>
  );
}
