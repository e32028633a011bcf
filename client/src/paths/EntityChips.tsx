import { UnstyledButton } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { ApiError } from "../api/ApiError.ts";
import { entityDetail } from "../api/entities.ts";
import { EntityName } from "../ui/EntityName.tsx";
import { draggedEntity } from "../ui/entityDrag.ts";
import { entityName } from "../ui/entityName.ts";
import css from "./form.module.css";
import { strings } from "./strings.ts";

interface EntityChipsProps {
  ids: readonly string[];
  /** Names what a press on the chip of an entity does. */
  stopName: (name: string) => string;
  onStop: (id: string) => void;
}

/** Entities that were chosen, each with a way to let it go again. */
export function EntityChips({ ids, stopName, onStop }: EntityChipsProps) {
  return (
    <ul className={css.chips}>
      {ids.map((id) => (
        <li key={id}>
          <EntityChip id={id} stopName={stopName} onStop={() => onStop(id)} />
        </li>
      ))}
    </ul>
  );
}

interface EntityChipProps {
  id: string;
  stopName: (name: string) => string;
  onStop: () => void;
}

function EntityChip({ id, stopName, onStop }: EntityChipProps) {
  const { data, error } = useQuery(entityDetail(id));
  const name = data ? entityName(data.entity) : id;
  const unknown = error instanceof ApiError && error.code === "not_found";
  return (
    <>
      <UnstyledButton
        className={css.chip}
        aria-label={stopName(name)}
        onClick={onStop}
        {...draggedEntity({ id, name })}
      >
        {data ? <EntityName entity={data.entity} /> : id} <IconX size={13} aria-hidden="true" />
      </UnstyledButton>
      {unknown && (
        <span role="alert" className={css.fault}>
          {strings.notFound(id)}
        </span>
      )}
    </>
  );
}
