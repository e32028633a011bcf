import type { Claim } from "@atlas/server/contract";
import type { ReactNode } from "react";
import { selectRecord } from "../../../model/address/view/selection.ts";
import type { ClaimReading } from "../../../model/claim/ClaimReading.ts";
import { caveatWords } from "../../../model/claim/claimWords.ts";
import { evidenceReason } from "../../../model/claim/evidenceReason.ts";
import { periodText } from "../../../model/claim/periodText.ts";
import { heldText } from "../../../model/claim/standing/standingText.ts";
import { figureText, heldShare } from "../../../model/words/figureText.ts";
import { withAside } from "../../../model/words/listWords.ts";
import { gradeName, predicatePhrase } from "../../../model/words/names.ts";
import { readableWord } from "../../../model/words/readableWord.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import { textLanguage } from "../../../model/words/textLanguage.ts";
import { DueNote, RunOutNote } from "../../../parts/claim/DueNote.tsx";
import { EvidenceBadge } from "../../../parts/claim/EvidenceBadge.tsx";
import { Figure } from "../../../parts/claim/Figure.tsx";
import { OwnMark } from "../../../parts/claim/OwnMark.tsx";
import { Statement } from "../../../parts/claim/Statement.tsx";
import { useStandingDay } from "../../../parts/claim/useStandingDay.ts";
import { NoteMark } from "../../../parts/desk/notes/NoteMark.tsx";
import { columnStrings } from "../../../parts/desk/strings.ts";
import { EntityLink } from "../entity/EntityLink.tsx";
import { SelectionLink } from "../frame/SelectionLink.tsx";
import { cardStrings, strings } from "../frame/strings.ts";
import { SourceList } from "../source/SourceList.tsx";
import { ClaimNote } from "./ClaimNote.tsx";
import { ClaimSentence } from "./ClaimSentence.tsx";
import css from "./claim.module.css";

interface ClaimCardProps {
  claim: Claim;
  reading: ClaimReading;
  /** The entity whose claims are listed: only the other end is named. Null names both. */
  from: string | null;
  /** Also show the verb phrase before the other end. */
  verb?: boolean;
}

export function ClaimCard({ claim, reading, from, verb = false }: ClaimCardProps) {
  const standing = heldText(claim, useStandingDay());
  return (
    <article className={css.claim} data-claim={claim.id}>
      <h4 className={css.ends}>
        <Ends claim={claim} reading={reading} from={from} verb={verb} />{" "}
        <span className={css.chip} data-status={claim.status}>
          {standing}
        </span>{" "}
        {claim.maturity && <span className={css.chip}>{maturityText(claim)}</span>} <OwnMark of={claim} />{" "}
        <NoteMark about="claim" target={claim.id} />
      </h4>
      <RunOutNote claim={claim} />
      <p lang={textLanguage(claim.statement)} className="above3">
        <Statement claim={claim} />
      </p>
      <ClaimFacts claim={claim} reading={reading} />
      <DueNote claim={claim} />
      <p className={css.reason}>
        <EvidenceBadge claim={claim} /> {evidenceReason(claim, reading.sources, reading.entities)}
        {shared.end} <DetailsLink claim={claim} />
      </p>
      <SourceList title={strings.sources} ids={claim.sources} claim={claim} reading={reading} />
      {claim.disputed_by.length > 0 && (
        <SourceList title={strings.against} ids={claim.disputed_by} claim={claim} reading={reading} />
      )}
    </article>
  );
}

/** The maturity that a claim gives; of one that nobody independent supports, or that is disputed, with its grade. */
function maturityText({ maturity, evidence }: Claim): string {
  const word = maturity === null ? "" : readableWord(maturity);
  const doubtful = evidence === "self-reported" || evidence === "disputed";
  return doubtful ? withAside(word, gradeName(evidence).toLowerCase()) : word;
}

export function DetailsLink({ claim }: { claim: Claim }) {
  return (
    <SelectionLink change={(view) => selectRecord(view, "claim", claim.id)} label={cardStrings.detailsOf(claim.id)}>
      {cardStrings.details}
    </SelectionLink>
  );
}

function Ends({ claim, reading, from, verb }: ClaimCardProps) {
  if (from === null) return <ClaimSentence claim={claim} reading={reading} />;
  const direction = claim.subject === from ? "out" : "in";
  const other = reading.entities.get(direction === "out" ? claim.object : claim.subject);
  return (
    <span>
      {verb && <span className="muted">{predicatePhrase(claim.predicate, direction)} </span>}
      {other && <EntityLink entity={other} bothNames />}
    </span>
  );
}

/** The columns that a claim's sentence may not mention: share, figure, dates, subject matter, caveats, notes. */
function ClaimFacts({ claim, reading }: { claim: Claim; reading: ClaimReading }) {
  const figure = figureText(claim);
  const about = claim.about === null ? undefined : reading.entities.get(claim.about);
  const rows: [string, ReactNode][] = [
    [strings.share, heldShare(claim)],
    [figure?.kind ?? "", figure && <Figure figure={figure} />],
    [strings.period, periodText(claim)],
    [columnStrings.about, about && <EntityLink entity={about} />],
    ...claim.caveats.map((caveat): [string, ReactNode] => [strings.caveat, caveatWords[caveat]]),
    [columnStrings.note, claim.notes && <ClaimNote notes={claim.notes} own={claim.own} />],
  ];
  return (
    <dl className={`tiny above4 ${css.facts}`}>
      {rows
        .filter(([, value]) => value)
        .map(([name, value], place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a claim's rows never change places
          <div key={place} className="flex gap6">
            <dt className="rigid muted strong">{name}</dt>
            <dd className="breaks">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
