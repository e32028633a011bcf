import { useQuery } from "@tanstack/react-query";
import { claimTitle } from "../../../model/claim/claimTitle.ts";
import { claimDetail } from "../../../parts/api/claims.ts";
import { isNotFound } from "../../../parts/api/request/ApiError.ts";
import { strings } from "../strings.ts";
import { Chip } from "./Chip.tsx";
import css from "./form.module.css";

interface ClaimChipsProps {
  ids: readonly string[];
  onStop: (id: string) => void;
}

/** Claims that no path may use, each with a way to allow it again. */
export function ClaimChips({ ids, onStop }: ClaimChipsProps) {
  return (
    <ul className={css.chips}>
      {ids.map((id) => (
        <ClaimChip key={id} id={id} onStop={() => onStop(id)} />
      ))}
    </ul>
  );
}

function ClaimChip({ id, onStop }: { id: string; onStop: () => void }) {
  const { data, error } = useQuery(claimDetail(id));
  const name = data ? claimTitle(data.claim, new Map(data.entities.map((entity) => [entity.id, entity]))) : id;
  const unknown = isNotFound(error) ? id : null;
  return (
    <Chip label={strings.stopAvoiding(name)} title={data?.claim.statement} unknown={unknown} onStop={onStop}>
      {name}
    </Chip>
  );
}
