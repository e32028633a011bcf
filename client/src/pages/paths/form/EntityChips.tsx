import { useQuery } from "@tanstack/react-query";
import { entityName } from "../../../model/words/entityName.ts";
import { entityDetail } from "../../../parts/api/records.ts";
import { isNotFound } from "../../../parts/api/request/ApiError.ts";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import { draggedEntity } from "../../../ui/browser/entityDrag.ts";
import { Chip } from "./Chip.tsx";

interface EntityChipsProps {
  ids: readonly string[];
  /** Names what pressing the chip of an entity does. */
  stopName: (name: string) => string;
  onStop: (id: string) => void;
}

export function EntityChips({ ids, stopName, onStop }: EntityChipsProps) {
  return (
    <ul className="flex wrap gap6">
      {ids.map((id) => (
        <EntityChip key={id} id={id} stopName={stopName} onStop={() => onStop(id)} />
      ))}
    </ul>
  );
}

function EntityChip({ id, stopName, onStop }: { id: string; stopName: (name: string) => string; onStop: () => void }) {
  const { data, error } = useQuery(entityDetail(id));
  const name = data ? entityName(data.entity) : id;
  const unknown = isNotFound(error) ? id : null;
  return (
    <Chip label={stopName(name)} unknown={unknown} onStop={onStop} drag={draggedEntity({ id, name })}>
      {data ? <EntityName entity={data.entity} /> : id}
    </Chip>
  );
}
