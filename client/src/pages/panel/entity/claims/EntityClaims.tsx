import type { Claim, ClaimCount } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { CLAIMS_PER_PAGE } from "../../../../parts/api/claims.ts";
import { entityDetail } from "../../../../parts/api/records.ts";
import { Awaited, RequestFailure } from "../../../../parts/api/request/Awaited.tsx";
import { BusyButton } from "../../../../ui/BusyButton.tsx";
import { allClaims, type ClaimQuery, narrows, needsAll, toggleGrade } from "../../claim/claimOrder.ts";
import { useClaimQuery } from "../../claim/useClaimQuery.ts";
import { strings } from "../../frame/strings.ts";
import { useFocusOnAdded } from "../../frame/useFocusOnAdded.ts";
import { OriginalNote } from "../../source/OriginalNote.tsx";
import { FiguresSection } from "../figures/FiguresSection.tsx";
import { claimsStrings } from "../strings.ts";
import { ClaimGroupSection } from "./ClaimGroupSection.tsx";
import { ClaimsBar } from "./ClaimsBar.tsx";
import { countEvidence } from "./countEvidence.ts";
import { EvidenceFilter } from "./EvidenceFilter.tsx";
import { FoundLine } from "./FoundLine.tsx";
import { findClaims } from "./findClaims.ts";
import { orderClaims } from "./orderClaims.ts";
import { type EntityClaimsAnswer, useEntityClaims } from "./useEntityClaims.ts";

interface ClaimGroupsProps {
  id: string;
  claims: readonly Claim[];
  answer: EntityClaimsAnswer;
  counts: readonly ClaimCount[];
  query: ClaimQuery;
  /** Returns to all claims in the usual order. */
  onAll: () => void;
}

/** The claims that match a query, in its order, and their number. */
function ClaimGroups({ id, claims, answer, counts, query, onAll }: ClaimGroupsProps) {
  const { reading, total, hasMore, error } = answer;
  const found = useMemo(() => findClaims(claims, query, reading), [claims, query, reading]);
  const groups = useMemo(() => orderClaims(found, query.order, { id, counts }), [found, query.order, id, counts]);
  const stillReading = needsAll(query) && hasMore && !error;
  const said = stillReading ? claimsStrings.readingAll : narrows(query) ? claimsStrings.found(found.length, total) : "";
  return (
    <>
      <FoundLine query={query} said={said} claims={stillReading ? none : found} onAll={onAll} />
      {found.length === 0 && !stillReading && <p>{claimsStrings.noneFound}</p>}
      {!needsAll(query) && <FiguresSection claims={claims} reading={reading} folded />}
      {groups.map((group) => (
        <ClaimGroupSection
          key={`${query.order} ${group.key}`}
          group={group}
          reading={reading}
          from={id}
          verbs={query.order !== "predicate"}
        />
      ))}
    </>
  );
}

const none: readonly Claim[] = [];

/** All claims of an entity: grouped by predicate, or searched, filtered and ordered. */
export function EntityClaims({ id }: { id: string }) {
  const [query, setQuery] = useClaimQuery();
  // Typing must respond at once; the list may follow.
  const asked = useDeferredValue(query);
  const detail = useQuery(entityDetail(id));
  const answer = useEntityClaims(id, needsAll(asked));
  const { claims, error } = answer;

  // If the head failed too, it has already said so.
  if (!claims && error && detail.error) return null;
  if (!claims) return <Awaited error={error} lines={10} label={claimsStrings.loading} />;
  if (claims.length === 0) return <p>{strings.noClaims}</p>;
  return (
    <>
      <OriginalNote />
      <EvidenceFilter
        counts={detail.data?.evidence_counts ?? countEvidence(claims)}
        total={answer.total}
        chosen={query.grades}
        onToggle={(grade) => setQuery((now) => toggleGrade(now, grade))}
      />
      <ClaimsBar query={query} onQuery={setQuery} />
      <ClaimGroups
        id={id}
        claims={claims}
        answer={answer}
        counts={detail.data?.claim_counts ?? []}
        query={asked}
        onAll={() => setQuery(allClaims)}
      />
      <MoreClaims answer={answer} />
    </>
  );
}

function MoreClaims({ answer: { claims = [], total, error, hasMore, pending, more } }: { answer: EntityClaimsAnswer }) {
  const { ref, note } = useFocusOnAdded(claims);
  const left = total - claims.length;
  function bring() {
    note();
    more();
  }
  return (
    <>
      {error && <RequestFailure error={error} onRetry={more} />}
      {hasMore && (
        <BusyButton ref={ref} fullWidth variant="default" mt="sm" busy={pending} onClick={bring}>
          {strings.moreClaims(Math.min(left, CLAIMS_PER_PAGE))}
        </BusyButton>
      )}
    </>
  );
}
