import type { EntityType } from "@atlas/server/vocabulary";
import css from "./fields.module.css";
import { PickerField } from "./PickerField.tsx";
import { strings } from "./strings.ts";
import { useEntityField } from "./useEntityField.ts";

interface EntityFieldProps {
  label: string;
  /** Id of the entity chosen, or an empty text. */
  id: string;
  onPick: (id: string) => void;
  /** Only entities of these types are found. */
  types?: readonly EntityType[];
}

/** The field in which an entity is picked. */
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
