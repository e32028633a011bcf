import type { Claim } from "@atlas/server/contract";
import { Link } from "react-router";
import { EvidenceBadge } from "../../claim/EvidenceBadge.tsx";
import { claimAddress } from "../../url/view/claimAddress.ts";
import css from "./table.module.css";

/** The statements of claims; each links to its card, which names the sources. */
export function ClaimLinks({ label, claims }: { label: string; claims: readonly Claim[] }) {
  return (
    <ul className={css.rowClaims} aria-label={label}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <EvidenceBadge grade={claim.evidence} />{" "}
          <Link to={claimAddress(claim)} lang="en">
            {claim.statement}
          </Link>
        </li>
      ))}
    </ul>
  );
}
