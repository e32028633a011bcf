import type { Claim } from "@atlas/server/contract";
import type { ClaimReading } from "../../../model/claim/ClaimReading.ts";
import { predicatePhrase } from "../../../model/words/names.ts";
import { EntityLink } from "../entity/EntityLink.tsx";

interface ClaimSentenceProps {
  claim: Claim;
  reading: ClaimReading;
  /** Also show the names in the other script. */
  bothNames?: boolean;
}

/** Both ends of a claim, and the verb phrase between them. */
export function ClaimSentence({ claim, reading, bothNames = false }: ClaimSentenceProps) {
  const subject = reading.entities.get(claim.subject);
  const object = reading.entities.get(claim.object);
  return (
    <span>
      {subject && <EntityLink entity={subject} bothNames={bothNames} />}{" "}
      <span className="muted">{predicatePhrase(claim.predicate)}</span>{" "}
      {object && <EntityLink entity={object} bothNames={bothNames} />}
    </span>
  );
}
