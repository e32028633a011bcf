import { VisuallyHidden } from "@mantine/core";
import { failureMessage } from "../api/failureMessage.ts";
import { useRetryFailed } from "../api/useRetryFailed.ts";
import { EvidenceMix } from "../ui/EvidenceMix.tsx";
import { entityName } from "../ui/entityName.ts";
import { Failure } from "../ui/Failure.tsx";
import { listWords } from "../ui/listWords.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { strings as frame } from "../ui/strings.ts";
import { ClaimCard } from "./ClaimCard.tsx";
import { CloseButton } from "./CloseButton.tsx";
import { countEvidence } from "./countEvidence.ts";
import css from "./PanelHead.module.css";
import { strings } from "./strings.ts";
import { usePairClaims } from "./usePairClaims.ts";

/** The claims between two entities: what a line on the canvas stands for. */
export function PairPanel({ a, b }: { a: string; b: string }) {
  const { claims, reading, error, pending } = usePairClaims(a, b);
  const retry = useRetryFailed();
  if (error) return <Failure message={failureMessage(error)} onRetry={retry} />;
  if (pending) return <Skeleton lines={10} />;
  const [first, second] = [a, b].map((id) => ({ id, entity: reading.entities.get(id) }));
  const names = [first, second].map((end) => (end?.entity ? entityName(end.entity) : (end?.id ?? "")));
  const title = listWords(names);
  return (
    <>
      <div className={css.head}>
        <title>{frame.titleOf(title)}</title>
        <h2 className={css.title}>{title}</h2>
        <CloseButton />
        {claims.length === 0 && <p className={css.text}>{strings.noneBetween}</p>}
      </div>
      {claims.length > 0 && (
        <div className={css.mix}>
          <EvidenceMix counts={countEvidence(claims)} total={claims.length} />
        </div>
      )}
      <VisuallyHidden component="h3">{strings.claims}</VisuallyHidden>
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} reading={reading} from={null} />
      ))}
    </>
  );
}
