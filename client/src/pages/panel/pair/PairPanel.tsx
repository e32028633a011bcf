import type { Claim } from "@atlas/server/contract";
import { gradesIn, lineGrade } from "@atlas/server/lineGrade";
import { Button, VisuallyHidden } from "@mantine/core";
import { lineTally } from "../../../model/claim/line/lineLabels.ts";
import { nameOrId } from "../../../model/words/entityName.ts";
import { listWords } from "../../../model/words/listWords.ts";
import { Awaited } from "../../../parts/api/request/Awaited.tsx";
import { EvidenceBadge } from "../../../parts/claim/EvidenceBadge.tsx";
import { EvidenceMix } from "../../../parts/claim/EvidenceMix.tsx";
import { endsBetween, newDraft } from "../../../parts/desk/newDraft.ts";
import { deskStrings } from "../../../parts/desk/strings.ts";
import { useOpenDraft } from "../../../parts/desk/useOpenDraft.ts";
import { ClaimCard } from "../claim/ClaimCard.tsx";
import { allClaims, narrows, toggleGrade } from "../claim/claimOrder.ts";
import { useClaimQuery } from "../claim/useClaimQuery.ts";
import { ClaimGroupSection } from "../entity/claims/ClaimGroupSection.tsx";
import { ClaimsBar } from "../entity/claims/ClaimsBar.tsx";
import { countEvidence } from "../entity/claims/countEvidence.ts";
import { EvidenceFilter } from "../entity/claims/EvidenceFilter.tsx";
import { FoundLine } from "../entity/claims/FoundLine.tsx";
import { findClaims } from "../entity/claims/findClaims.ts";
import { orderClaims } from "../entity/claims/orderClaims.ts";
import { FiguresSection } from "../entity/figures/FiguresSection.tsx";
import { claimsStrings } from "../entity/strings.ts";
import { Card } from "../frame/Card.tsx";
import css from "../frame/PanelHead.module.css";
import { cardStrings, strings } from "../frame/strings.ts";
import { OriginalNote } from "../source/OriginalNote.tsx";
import { type PairClaims, usePairClaims } from "./usePairClaims.ts";

/** Fewer can be seen at a glance. */
const WORTH_SEARCHING = 4;

export function PairPanel({ a, b }: { a: string; b: string }) {
  const openDraft = useOpenDraft();
  const answer = usePairClaims(a, b);
  const ready = !answer.error && !answer.pending;
  const names = [a, b].map((id) => nameOrId(answer.reading.entities.get(id), id));
  return (
    <Card kind={cardStrings.pair} title={ready ? listWords(names) : null}>
      {ready && (
        <div className={css.buttons}>
          <Button size="xs" variant="default" onClick={() => openDraft(newDraft(endsBetween([a, b], answer.claims)))}>
            {deskStrings.addClaim}
          </Button>
        </div>
      )}
      <PairBody a={a} answer={answer} />
    </Card>
  );
}

function PairBody({ a, answer }: { a: string; answer: PairClaims }) {
  const { claims, reading, error, pending } = answer;
  const [first, ...others] = claims;
  if (error || pending) return <Awaited error={error} lines={10} label={loadingText(answer)} />;
  if (!first) return <p className="above10">{strings.noneBetween}</p>;
  return (
    <>
      {others.length > 0 && <LineGrade claims={[first, ...others]} />}
      {claims.length < WORTH_SEARCHING && (
        <div className={css.mix}>
          <EvidenceMix counts={countEvidence(claims)} total={claims.length} />
        </div>
      )}
      <FiguresSection claims={claims} reading={reading} />
      {claims.length < WORTH_SEARCHING ? <FewClaims answer={answer} /> : <PairClaimList a={a} answer={answer} />}
    </>
  );
}

/** For several claims, says how many have loaded. */
function loadingText({ claims, expected }: PairClaims): string {
  return expected > 1 ? claimsStrings.come(claims.length, expected) : claimsStrings.loading;
}

function FewClaims({ answer: { claims, reading } }: { answer: PairClaims }) {
  return (
    <>
      <VisuallyHidden component="h3">{strings.claims}</VisuallyHidden>
      <OriginalNote />
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} reading={reading} from={null} />
      ))}
    </>
  );
}

/** The grade of the line between two entities and, if its claims differ in grade, why it is this one. */
function LineGrade({ claims }: { claims: [Claim, ...Claim[]] }) {
  return (
    <>
      <p className="above10">
        {cardStrings.line} <EvidenceBadge grade={lineGrade(claims)} /> {lineTally(claims)}
      </p>
      {gradesIn(claims) > 1 && <p className={css.small}>{cardStrings.lineRule}</p>}
    </>
  );
}

/** The claims between two entities, searched, filtered and ordered like those of one. */
function PairClaimList({ a, answer: { claims, reading } }: { a: string; answer: PairClaims }) {
  const [query, setQuery] = useClaimQuery();
  const found = findClaims(claims, query, reading);
  return (
    <>
      <EvidenceFilter
        counts={countEvidence(claims)}
        total={claims.length}
        chosen={query.grades}
        onToggle={(grade) => setQuery((now) => toggleGrade(now, grade))}
      />
      <OriginalNote />
      <ClaimsBar query={query} onQuery={setQuery} />
      <FoundLine
        query={query}
        said={narrows(query) ? claimsStrings.found(found.length, claims.length) : ""}
        claims={found}
        onAll={() => setQuery(allClaims)}
      />
      {found.length === 0 && <p>{claimsStrings.noneFound}</p>}
      {query.order === "predicate" ? (
        <>
          <VisuallyHidden component="h3">{strings.claims}</VisuallyHidden>
          {found.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} reading={reading} from={null} />
          ))}
        </>
      ) : (
        orderClaims(found, query.order, { id: a, counts: [] }).map((group) => (
          <ClaimGroupSection key={`${query.order} ${group.key}`} group={group} reading={reading} from={null} />
        ))
      )}
    </>
  );
}
