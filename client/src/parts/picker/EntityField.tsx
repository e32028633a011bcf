import type { EntityType } from "@atlas/server/vocabulary";
import css from "./fields.module.css";
import { PickerField } from "./PickerField.tsx";
import { strings } from "./strings.ts";
import { useEntityField } from "./useEntityField.ts";

interface EntityFieldProps {
  label: string;
  /** Id of the chosen entity, or an empty text. */
  id: string;
  onPick: (id: string) => void;
  /** Types that can be found; all by default. */
  types?: readonly EntityType[];
}

/** A field to pick an entity. */
export function EntityField({ label, id, onPick, types }: EntityFieldProps) {
  const { picker, unknown } = useEntityField(id, onPick, types);
  return (
    <div className={`${css.parameter} ${css.wide}`}>
      <span className={css.label} aria-hidden="true">
        {label}
      </span>
      <PickerField
        picker={picker}
        label={label}
        placeholder={strings.pick}
        className={css.control}
        pickedMessage={strings.picked(label)}
      />
      {unknown && (
        <p role="alert" className={css.fault}>
          {strings.unknownEntity(id)}
        </p>
      )}
    </div>
  );
}
