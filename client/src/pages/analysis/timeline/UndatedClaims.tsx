import type { Claim } from "@atlas/server/contract";
import { useState } from "react";
import { strings } from "../../../papers/answers/timeline/strings.ts";
import { ClaimLinks } from "../../../parts/answer/table/ClaimLinks.tsx";
import css from "./timeline.module.css";

/** Claims without a date, folded; their sources are asked for once they are unfolded. */
export function UndatedClaims({ claims }: { claims: readonly Claim[] }) {
  const [open, setOpen] = useState(false);
  const label = strings.undated(claims.length);
  return (
    <details className={css.undated} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{label}</summary>
      {open && <ClaimLinks label={label} claims={claims} />}
    </details>
  );
}
