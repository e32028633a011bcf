import type { LandscapeRow } from "@atlas/server/contract";
import { useId, useState } from "react";
import { countWords } from "../../../model/claim/strings.ts";
import { type Lookup, nameOf } from "../../../papers/answers/landscape/Lookup.ts";
import { strings } from "../../../papers/answers/landscape/strings.ts";
import { ClaimLinks } from "../../../parts/answer/table/ClaimLinks.tsx";
import table from "../../../parts/answer/table/table.module.css";

export interface ClaimsToggle {
  open: boolean;
  id: string;
  onToggle: () => void;
}

export function useClaimsToggle(): ClaimsToggle {
  const [open, setOpen] = useState(false);
  const id = useId();
  return { open, id, onToggle: () => setOpen(!open) };
}

export function ClaimsButton({ row, lookup, toggle }: { row: LandscapeRow; lookup: Lookup; toggle: ClaimsToggle }) {
  const count = countWords.claimCount(row.claim_ids.length);
  if (row.claim_ids.length === 0) return null;
  return (
    <button
      type="button"
      className={`accent nowrap underlined ${table.claims}`}
      aria-expanded={toggle.open}
      aria-controls={toggle.open ? toggle.id : undefined}
      aria-label={strings.claimsOf(count, nameOf(row.technology, lookup))}
      onClick={toggle.onToggle}
    >
      {count}
    </button>
  );
}

export function RowClaims({ row, lookup }: { row: LandscapeRow; lookup: Lookup }) {
  return (
    <ClaimLinks
      label={strings.claimsFor(nameOf(row.technology, lookup))}
      claims={row.claim_ids.flatMap((id) => lookup.claims.get(id) ?? [])}
    />
  );
}
