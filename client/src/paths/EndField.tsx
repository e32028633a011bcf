import { useQuery } from "@tanstack/react-query";
import { ApiError } from "../api/ApiError.ts";
import { entityDetail } from "../api/entities.ts";
import { PickerField } from "../picker/PickerField.tsx";
import { useEntityPicker } from "../picker/useEntityPicker.ts";
import { takesEntities } from "../ui/entityDrag.ts";
import { entityName } from "../ui/entityName.ts";
import css from "./form.module.css";
import { strings } from "./strings.ts";

interface EndFieldProps {
  label: string;
  /** Id of the entity chosen. */
  id: string | null;
  onPick: (id: string) => void;
}

/** The field in which one end of the path is chosen. */
export function EndField({ label, id, onPick }: EndFieldProps) {
  const { data, error } = useQuery({ ...entityDetail(id ?? ""), enabled: id !== null });
  const chosen = id === null ? "" : data ? entityName(data.entity) : "";
  const picker = useEntityPicker({ onPick: (entity) => onPick(entity.id), chosen });
  const unknown = id !== null && error instanceof ApiError && error.code === "not_found";
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
          {strings.notFound(id)}
        </p>
      )}
    </div>
  );
}
