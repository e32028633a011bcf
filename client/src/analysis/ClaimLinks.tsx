import type { Claim } from "@atlas/server/contract";
import { Link } from "react-router";
import { EvidenceBadge } from "../ui/EvidenceBadge.tsx";
import { EXPLORE_PATH } from "../url/useViewState.ts";
import { emptyView, formatView } from "../url/viewState.ts";
import css from "./table.module.css";

/** Claims in their own words; each leads to its card, which names the sources. */
export function ClaimLinks({ label, claims }: { label: string; claims: readonly Claim[] }) {
  return (
    <ul className={css.rowClaims} aria-label={label}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <EvidenceBadge grade={claim.evidence} />{" "}
          <Link to={`${EXPLORE_PATH}?${formatView(viewOf(claim))}`} lang="en">
            {claim.statement}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function viewOf({ id, subject, object }: Claim) {
  return {
    ...emptyView,
    steps: [{ ids: [subject, object], neighbours: 0 }],
    selection: { kind: "claim" as const, id },
  };
}
