import type { EntityType } from "@atlas/server/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { ApiError } from "../api/ApiError.ts";
import { entityDetail } from "../api/entities.ts";
import { entityName } from "../ui/entityName.ts";
import css from "./fields.module.css";
import { PickerField } from "./PickerField.tsx";
import { strings } from "./strings.ts";
import { useEntityPicker } from "./useEntityPicker.ts";

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
  const { data, error } = useQuery({ ...entityDetail(id), enabled: id !== "" });
  const chosen = id === "" ? "" : data ? entityName(data.entity) : "";
  const picker = useEntityPicker({ onPick: (entity) => onPick(entity.id), chosen, ...(types && { types }) });
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
      {id !== "" && error instanceof ApiError && error.code === "not_found" && (
        <p role="alert" className={css.fault}>
          {strings.unknownEntity(id)}
        </p>
      )}
    </div>
  );
}
