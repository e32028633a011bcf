import type { Claim } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { selectPair, selectRecord } from "../../../model/address/view/selection.ts";
import { type ClaimReading, claimReading } from "../../../model/claim/ClaimReading.ts";
import { claimTitle } from "../../../model/claim/claimTitle.ts";
import { caveatWords, reportedWords } from "../../../model/claim/claimWords.ts";
import { evidenceReason } from "../../../model/claim/evidenceReason.ts";
import { periodText } from "../../../model/claim/periodText.ts";
import { standingText } from "../../../model/claim/standing/standingText.ts";
import { standingStrings } from "../../../model/claim/standing/strings.ts";
import { capital } from "../../../model/words/asSentence.ts";
import { figureText, heldShare } from "../../../model/words/figureText.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { gradeMeaning } from "../../../model/words/names.ts";
import { ownDataFact } from "../../../model/words/ownData/ownData.ts";
import { readableTitle, readableWord } from "../../../model/words/readableWord.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import { textLanguage } from "../../../model/words/textLanguage.ts";
import { claimDetail, claimsBetween } from "../../../parts/api/claims.ts";
import { isNotFound } from "../../../parts/api/request/ApiError.ts";
import { Awaited, RequestFailure } from "../../../parts/api/request/Awaited.tsx";
import { DueNote, RunOutNote } from "../../../parts/claim/DueNote.tsx";
import { EvidenceBadge } from "../../../parts/claim/EvidenceBadge.tsx";
import { Figure } from "../../../parts/claim/Figure.tsx";
import { Statement } from "../../../parts/claim/Statement.tsx";
import { useStandingDay } from "../../../parts/claim/useStandingDay.ts";
import { JustSaved } from "../../../parts/desk/JustSaved.tsx";
import { NotesOn } from "../../../parts/desk/notes/NotesOn.tsx";
import { columnStrings } from "../../../parts/desk/strings.ts";
import { ErrorBoundary } from "../../../ui/ErrorBoundary.tsx";
import { EntityLink } from "../entity/EntityLink.tsx";
import { FiguresSection } from "../entity/figures/FiguresSection.tsx";
import { Card } from "../frame/Card.tsx";
import css from "../frame/card.module.css";
import { type Fact, FactList } from "../frame/FactList.tsx";
import { NotFound } from "../frame/NotFound.tsx";
import { SelectionLink } from "../frame/SelectionLink.tsx";
import { cardStrings, strings } from "../frame/strings.ts";
import { usePairClaims } from "../pair/usePairClaims.ts";
import { SourceList } from "../source/SourceList.tsx";
import { ClaimActions } from "./ClaimActions.tsx";
import { ClaimNote } from "./ClaimNote.tsx";
import { ClaimSentence } from "./ClaimSentence.tsx";

function PairFigures({ claim: { id, subject, object } }: { claim: Claim }) {
  const { claims, reading, pending } = usePairClaims(subject, object);
  return pending ? null : <FiguresSection claims={claims} reading={reading} of={id} />;
}

/** One claim in full: every column, the reason for its grade, every source, and the other claims of the pair. */
export function ClaimPanel({ id }: { id: string }) {
  const { data, error } = useQuery(claimDetail(id));
  if (isNotFound(error)) return <NotFound kind="claim" id={id} />;
  const reading = claimReading(data ? [data] : []);
  return (
    <Card kind={`${cardStrings.claim} ${id}`} title={data ? claimTitle(data.claim, reading.entities) : null} long>
      {!data && <Awaited error={error} lines={10} />}
      {data && (
        <>
          <RunOutNote claim={data.claim} />
          <p lang={textLanguage(data.claim.statement)} className={`large ${css.lead}`}>
            <Statement claim={data.claim} />
          </p>
          <p className="above10">
            <ClaimSentence claim={data.claim} reading={reading} bothNames />
          </p>
          <DueNote claim={data.claim} />
          <JustSaved claim={id} />
          <ClaimEvidence claim={data.claim} reading={reading} />
          <ClaimTable claim={data.claim} reading={reading} />
          <ClaimActions claim={data.claim} reading={reading} />
          <NotesOn about="claim" target={id} />
          <ErrorBoundary>
            <PairFigures claim={data.claim} />
            <PairSteps claim={data.claim} />
          </ErrorBoundary>
        </>
      )}
    </Card>
  );
}

/** The grade of a claim, what the grade means, why the claim has it, and every source for and against it. */
function ClaimEvidence({ claim, reading }: { claim: Claim; reading: ClaimReading }) {
  return (
    <section aria-label={cardStrings.evidence}>
      <p className="above10">
        <EvidenceBadge claim={claim} /> {evidenceReason(claim, reading.sources, reading.entities)}
        {shared.end}
      </p>
      <p className="muted tiny above4">{gradeMeaning(claim.evidence)}</p>
      <SourceList title={strings.sources} ids={claim.sources} claim={claim} reading={reading} whole />
      {claim.disputed_by.length > 0 && (
        <SourceList title={strings.against} ids={claim.disputed_by} claim={claim} reading={reading} whole />
      )}
    </section>
  );
}

function ClaimTable({ claim, reading }: { claim: Claim; reading: ClaimReading }) {
  return <FactList facts={claimFacts(claim, reading, useStandingDay())} />;
}

function claimFacts(claim: Claim, reading: ClaimReading, day: string): Fact[] {
  const figure = figureText(claim);
  const share = heldShare(claim);
  const about = claim.about === null ? undefined : reading.entities.get(claim.about);
  const facts: (Fact | null)[] = [
    { name: columnStrings.status, value: capital(standingText(claim, day)) },
    {
      name: standingStrings.lastConfirmed,
      value: claim.confirmed === null ? standingStrings.notDated : formatDate(claim.confirmed),
    },
    { name: strings.period, value: periodText(claim) },
    {
      name: reportedWords.newestSource,
      value: claim.newest_source === null ? strings.undated : formatDate(claim.newest_source),
    },
    share === null ? null : { name: strings.share, value: share },
    figure && { name: figure.kind, value: <Figure figure={figure} /> },
    claim.maturity === null ? null : { name: columnStrings.maturity, value: readableWord(claim.maturity) },
    about ? { name: columnStrings.about, value: <EntityLink entity={about} bothNames /> } : null,
    claim.caveats.length === 0
      ? null
      : { name: strings.caveat, value: claim.caveats.map((caveat) => caveatWords[caveat]).join(" ") },
    claim.notes === null
      ? null
      : { name: columnStrings.note, value: <ClaimNote notes={claim.notes} own={claim.own} /> },
    ...ownDataFact(claim),
    { name: cardStrings.dossier, value: readableTitle(claim.dossier) },
    { name: cardStrings.claimId, value: <code>{claim.id}</code> },
  ];
  return facts.filter((fact) => fact !== null);
}

/** Links to the previous and next claim between the same entities, and to all of them. */
function PairSteps({ claim: { id, subject, object } }: { claim: Claim }) {
  const { data, error } = useQuery(claimsBetween([subject, object]));
  const claims = (data?.claims ?? []).filter((claim) => claim.subject !== claim.object || subject === object);
  const place = claims.findIndex((claim) => claim.id === id);
  if (error) return <RequestFailure error={error} />;
  if (place < 0 || claims.length < 2) return null;
  const before = claims[place - 1];
  const after = claims[place + 1];
  return (
    <nav aria-label={cardStrings.allOfPair} className={`apart14 flex wrap ruleAbove ${css.steps}`}>
      <p className="flush muted tiny wholeLine">{cardStrings.pairPlace(place + 1, claims.length)}</p>
      {before && (
        <SelectionLink change={(view) => selectRecord(view, "claim", before.id)}>
          ‹ {cardStrings.previous}
        </SelectionLink>
      )}
      {after && (
        <SelectionLink change={(view) => selectRecord(view, "claim", after.id)}>{cardStrings.next} ›</SelectionLink>
      )}
      <SelectionLink change={(view) => selectPair(view, subject, object)}>{cardStrings.allOfPair}</SelectionLink>
    </nav>
  );
}
