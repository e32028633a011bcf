import type { Claim } from "@atlas/server/contract";
import { Link } from "react-router";
import { claimAddress } from "../../model/address/view/claimAddress.ts";
import { standingText } from "../../model/claim/standing/standingText.ts";
import { capital } from "../../model/words/asSentence.ts";

/** A claim whose date has passed or will: its statement, and how it stands today. */
export function DatedClaim({ claim }: { claim: Claim }) {
  return (
    <div className="shrinks">
      <p className="flush pretty" lang="en">
        <Link to={claimAddress(claim)}>{claim.statement}</Link>
      </p>
      <p className="flush muted small">{capital(standingText(claim))}</p>
    </div>
  );
}
