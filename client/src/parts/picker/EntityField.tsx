import type { EntityType } from "@atlas/server/vocabulary";
import { IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { entityName } from "../../model/words/entityName.ts";
import { keepFocus } from "../../ui/browser/keepFocus.ts";
import { entityDetail } from "../api/records.ts";
import { isNotFound } from "../api/request/ApiError.ts";
import { EntityName } from "../claim/EntityName.tsx";
import css from "./fields.module.css";
import { PickerField } from "./PickerField.tsx";
import { strings } from "./strings.ts";
import { useEntityPicker } from "./useEntityPicker.ts";

interface EntityFieldProps {
  label: string;
  /** Id of the chosen entity, or an empty text. */
  id: string;
  onPick: (id: string) => void;
  /** Types that can be found; all by default. */
  types?: readonly EntityType[];
}

export function EntityField({ label, id, onPick, types }: EntityFieldProps) {
  const { picker, unknown } = useEntityField(id, onPick, types);
  return (
    <div className={`${css.parameter} ${css.wide}`}>
      <span className="fieldLabel" aria-hidden="true">
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
        <p role="alert" className="warning tiny above4">
          {strings.unknownEntity(id)}
        </p>
      )}
    </div>
  );
}

/** A field for one entity by its id, with whether the id is unknown. An empty id means none yet. */
export function useEntityField(id: string, onPick: (id: string) => void, types?: readonly EntityType[]) {
  const { data, error } = useQuery({ ...entityDetail(id), enabled: id !== "" });
  const chosen = id === "" || !data ? "" : entityName(data.entity);
  const picker = useEntityPicker({ onPick, chosen, types });
  const unknown = id !== "" && isNotFound(error);
  return { picker, unknown };
}

interface EntitiesFieldProps {
  label: string;
  ids: readonly string[];
  most: number;
  onChange: (ids: string[]) => void;
}

export function EntitiesField({ label, ids, most, onChange }: EntitiesFieldProps) {
  const picker = useEntityPicker({
    onPick: (id) => onChange([...ids.filter((other) => other !== id), id]),
    chosen: "",
  });
  return (
    <div className={`${css.parameter} ${css.wide}`}>
      <span className="fieldLabel" aria-hidden="true">
        {label}
      </span>
      {ids.length > 0 && (
        <ul className="below6 flex wrap gap6" aria-label={label}>
          {ids.map((id) => (
            <Chosen key={id} id={id} onStop={() => onChange(ids.filter((other) => other !== id))} />
          ))}
        </ul>
      )}
      {ids.length < most && (
        <div className="relative">
          <PickerField
            picker={picker}
            label={label}
            placeholder={ids.length === 0 ? strings.pick : strings.pickAnother}
            className={css.control}
            pickedMessage={strings.picked(label)}
          />
        </div>
      )}
    </div>
  );
}

function Chosen({ id, onStop }: { id: string; onStop: () => void }) {
  const { data } = useQuery(entityDetail(id));
  const name = data ? entityName(data.entity) : id;
  return (
    <li>
      <button
        type="button"
        className={css.chip}
        aria-label={strings.letGo(name)}
        onClick={({ currentTarget }) => {
          keepFocus(currentTarget);
          onStop();
        }}
      >
        {data ? <EntityName entity={data.entity} /> : id} <IconX size={13} aria-hidden="true" />
      </button>
    </li>
  );
}
