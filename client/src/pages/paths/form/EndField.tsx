import { PickerField } from "../../../parts/picker/PickerField.tsx";
import { useEntityField } from "../../../parts/picker/useEntityField.ts";
import { takesEntities } from "../../../ui/browser/entityDrag.ts";
import { strings } from "../strings.ts";
import css from "./form.module.css";

interface EndFieldProps {
  label: string;
  /** Id of the chosen entity. */
  id: string | null;
  onPick: (id: string) => void;
}

/** The field for one end of the path. */
export function EndField({ label, id, onPick }: EndFieldProps) {
  const { picker, unknown } = useEntityField(id ?? "", onPick);
  return (
    <div className={css.end} {...takesEntities(onPick)}>
      <span className={css.label} aria-hidden="true">
        {label}
      </span>
      <PickerField
        picker={picker}
        label={label}
        placeholder={strings.placeholder}
        className={css.field}
        pickedMessage={strings.pickedAs(label)}
      />
      {unknown && (
        <p role="alert" className={css.fault}>
          {strings.notFound(id ?? "")}
        </p>
      )}
    </div>
  );
}
