import { UnstyledButton } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { entityDetail } from "../api/entities.ts";
import { entityName } from "../ui/entityName.ts";
import css from "./form.module.css";
import { strings } from "./strings.ts";

/** The entities that no path may run through, each with a way to let it in again. */
export function AvoidChips({ ids, onStop }: { ids: readonly string[]; onStop: (id: string) => void }) {
  return (
    <div className={css.avoiding}>
      <span className={css.label}>{strings.avoiding}</span>
      <ul className={css.chips}>
        {ids.map((id) => (
          <li key={id}>
            <AvoidChip id={id} onStop={() => onStop(id)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function AvoidChip({ id, onStop }: { id: string; onStop: () => void }) {
  const { data } = useQuery(entityDetail(id));
  const name = data ? entityName(data.entity) : id;
  return (
    <UnstyledButton className={css.chip} aria-label={strings.stopAvoiding(name)} onClick={onStop}>
      {name} <IconX size={13} aria-hidden="true" />
    </UnstyledButton>
  );
}
