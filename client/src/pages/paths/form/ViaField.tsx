import { MOST_VIA } from "../../../model/address/pages/finderState.ts";
import { PickerField } from "../../../parts/picker/PickerField.tsx";
import { useEntityPicker } from "../../../parts/picker/useEntityPicker.ts";
import { takesEntities } from "../../../ui/browser/entityDrag.ts";
import { strings } from "../strings.ts";
import { EntityChips } from "./EntityChips.tsx";
import css from "./form.module.css";

interface ViaFieldProps {
  ids: readonly string[];
  onChange: (ids: string[]) => void;
}

/** The entities that every path must pass through, and a field to add one. */
export function ViaField({ ids, onChange }: ViaFieldProps) {
  const add = (id: string) => onChange([...ids.filter((other) => other !== id), id].slice(-MOST_VIA));
  const picker = useEntityPicker({ onPick: add, chosen: "" });
  return (
    <div className={css.via} {...takesEntities(add)}>
      <span className={css.label} aria-hidden="true">
        {strings.through}
      </span>
      {ids.length > 0 && (
        <EntityChips
          ids={ids}
          stopName={strings.stopThrough}
          onStop={(id) => onChange(ids.filter((other) => other !== id))}
        />
      )}
      {ids.length < MOST_VIA && (
        <div className={css.viaField}>
          <PickerField
            picker={picker}
            label={ids.length === 0 ? strings.through : strings.addThrough}
            placeholder={strings.addThroughHint}
            className={css.field}
            pickedMessage={strings.pickedThrough}
          />
        </div>
      )}
    </div>
  );
}
