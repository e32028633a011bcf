import type { FittingClaim, ReadSentence } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Link } from "react-router";
import { claimAddress } from "../../../model/address/view/claimAddress.ts";
import { claimTitle } from "../../../model/claim/claimTitle.ts";
import { evidenceReason } from "../../../model/claim/evidenceReason.ts";
import { heldText } from "../../../model/claim/standing/standingText.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import { canvasAddress } from "../../../papers/answers/common/canvasAddress.ts";
import { barOf, reasonOf, saidOf, untoldStances } from "../../../papers/answers/reading/readSentences.ts";
import { strings } from "../../../papers/answers/reading/strings.ts";
import { desk } from "../../../parts/api/desk.ts";
import { RunOutNote } from "../../../parts/claim/DueNote.tsx";
import { EvidenceBadge } from "../../../parts/claim/EvidenceBadge.tsx";
import { OwnMark } from "../../../parts/claim/OwnMark.tsx";
import { Statement } from "../../../parts/claim/Statement.tsx";
import { keptDraft } from "../../../parts/desk/drafts.ts";
import { useOpenDraft } from "../../../parts/desk/useOpenDraft.ts";
import { draftOfSentence } from "../draft/draftOfSentence.ts";
import css from "../read.module.css";
import { focusSentence } from "../text/useSentenceKeys.ts";
import type { ReadText } from "../useReading.ts";
import { markedQuote } from "./markedQuote.ts";

interface SentenceCardProps {
  read: ReadText;
  /** Every sentence that can be known or new, which are numbered. */
  all: readonly ReadSentence[];
  /** The sentences that the chosen count shows. */
  shown: readonly ReadSentence[];
  selected: ReadSentence | null;
  onSelect: (start: number) => void;
}

/** Shows the atlas's knowledge of one sentence. */
export function SentenceCard({ read, all, shown, selected, onSelect }: SentenceCardProps) {
  if (selected === null) return <p className={`muted ${css.pick}`}>{strings.pick}</p>;
  const { kept, reading, records } = read;
  const said = saidOf(selected);
  const reason = reasonOf(selected);
  const isKnown = selected.verdict !== "not_in_atlas" && selected.verdict !== "names_nothing";
  const place = shown.indexOf(selected);
  const subject = records.entities.get(reading.subject?.id ?? "");
  const claim = reading.claims.find(({ id }) => id === selected.claims[0]?.claim);
  const isOnSubject = subject !== undefined && [claim?.subject, claim?.object].includes(subject.id);
  const step = (to: ReadSentence | undefined) => {
    if (to === undefined) return;
    onSelect(to.start);
    focusSentence(to.start);
  };
  return (
    <div className={css.card}>
      <p className={css.small}>{strings.sentenceOf(all.indexOf(selected) + 1, all.length)}</p>
      <h2 data-bar={barOf(selected)}>{strings.verdict[said]}</h2>
      <blockquote className={`breaks below12 ${css.quote}`}>
        {markedQuote(kept.text, selected).map(({ text, fits, start }) =>
          fits ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
        )}
      </blockquote>
      {reason !== null && <p>{reason}</p>}
      {untoldStances(selected).map((stance) => (
        <p key={stance} className={css.stance}>
          {strings.stance[stance]}
        </p>
      ))}
      {isKnown && selected.unmatched.length > 0 && (
        <p className={css.stance}>{strings.unmatched(selected.unmatched)}</p>
      )}
      {!isKnown && selected.claims.length > 0 && <h3>{strings.near}</h3>}
      {selected.mentions.length === 0 && isOnSubject && (
        <p className={css.small}>{strings.stoodIn(entityName(subject))}</p>
      )}
      {selected.claims.map((fitting) => (
        <FittingClaimCard key={fitting.claim} read={read} fitting={fitting} />
      ))}
      <div className="around12 flex wrap gap8">
        <DraftButton read={read} sentence={selected} />
        <Button variant="default" disabled={place <= 0} onClick={() => step(shown[place - 1])}>
          {strings.previous}
        </Button>
        <Button variant="default" disabled={place >= shown.length - 1} onClick={() => step(shown[place + 1])}>
          {strings.next}
        </Button>
      </div>
    </div>
  );
}

/** Opens the form for a claim of the reader's own with what a sentence says, or the one that was begun from it. */
function DraftButton({ read, sentence }: { read: ReadText; sentence: ReadSentence }) {
  const { kept, change } = read;
  const { data } = useQuery(desk());
  const begun = keptDraft(kept.drafts[sentence.start] ?? "");
  const draft = begun ?? draftOfSentence(read, sentence, data?.rows ?? []);
  const { subject, object } = draft.claim;
  const ends = [subject, object].flatMap((id) => (id !== undefined && read.records.entities.has(id) ? [id] : []));
  const openDraft = useOpenDraft(canvasAddress(ends));
  return (
    <Button
      variant={sentence.verdict === "not_in_atlas" ? "filled" : "default"}
      onClick={() => {
        change({ at: sentence.start, drafts: { ...kept.drafts, [sentence.start]: draft.id } });
        openDraft(draft);
      }}
    >
      {begun === null ? strings.draft : strings.goOn}
    </Button>
  );
}

/** A claim that fits a sentence: its grade with the reason, and its figures beside those of the text. */
function FittingClaimCard({ read, fitting }: { read: ReadText; fitting: FittingClaim }) {
  const { reading, records } = read;
  const claim = useMemo(() => reading.claims.find(({ id }) => id === fitting.claim), [reading, fitting.claim]);
  if (claim === undefined) return null;
  const status = heldText(claim);
  const isFromText = reading.from_text.includes(claim.id);
  const agrees = isFromText ? strings.isFromText : strings.agrees;
  return (
    <article className={`below12 framed round6 padded ${css.claim}`} data-claim={claim.id}>
      <h3>
        <EvidenceBadge claim={claim} /> {claimTitle(claim, records.entities)} <OwnMark of={claim} />
        <span className={`tiny regular round4 onWash ${css.chip}`}>{status}</span>
      </h3>
      <RunOutNote claim={claim} />
      <p lang="en">
        <Statement claim={claim} />
      </p>
      {fitting.compared.map((figure) => (
        <dl
          key={figure.in_text + figure.in_claim}
          className={`around8 grid gap8 ${css.compared}`}
          data-agrees={figure.agrees}
        >
          <div>
            <dt>{strings.inText}</dt>
            <dd>{figure.in_text}</dd>
          </div>
          <div>
            <dt>{strings.inAtlas}</dt>
            <dd lang="en">{figure.in_claim}</dd>
          </div>
          <div>
            <dt>{strings.figure[figure.what]}</dt>
            <dd>{figure.agrees ? agrees : strings.differsHere}</dd>
          </div>
        </dl>
      ))}
      {isFromText && <p>{strings.fromText}</p>}
      <p className="muted small">
        {evidenceReason(claim, records.sources, records.entities)}
        {shared.end}
      </p>
      <p>
        <Link to={claimAddress(claim)}>{strings.readClaim(claim.sources.length + claim.disputed_by.length)}</Link>
      </p>
    </article>
  );
}
