import type { LandscapeRow } from "@atlas/server/contract";
import { useId, useState } from "react";
import { countWords } from "../../claim/countWords.ts";
import { ClaimLinks } from "../common/ClaimLinks.tsx";
import table from "../common/table.module.css";
import { type Named, nameOf } from "./Named.ts";
import { strings } from "./strings.ts";

/** What opens and closes the claims of a row. */
export interface ClaimsToggle {
  open: boolean;
  id: string;
  onToggle: () => void;
}

/** Whether the claims of a row are open. */
export function useClaimsToggle(): ClaimsToggle {
  const [open, setOpen] = useState(false);
  const id = useId();
  return { open, id, onToggle: () => setOpen(!open) };
}

/** The button that opens the claims a row rests on. */
export function ClaimsButton({ row, named, toggle }: { row: LandscapeRow; named: Named; toggle: ClaimsToggle }) {
  const count = countWords.claimCount(row.claim_ids.length);
  if (row.claim_ids.length === 0) return null;
  return (
    <button
      type="button"
      className={table.claims}
      aria-expanded={toggle.open}
      aria-controls={toggle.open ? toggle.id : undefined}
      aria-label={strings.claimsOf(count, nameOf(row.technology, named))}
      onClick={toggle.onToggle}
    >
      {count}
    </button>
  );
}

/** The claims a row rests on, in their own words; each leads to its card. */
export function RowClaims({ row, named }: { row: LandscapeRow; named: Named }) {
  return (
    <ClaimLinks
      label={strings.claimsFor(nameOf(row.technology, named))}
      claims={row.claim_ids.flatMap((id) => named.claims.get(id) ?? [])}
    />
  );
}
