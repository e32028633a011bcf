import type { ReadSentence } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { entityName } from "../../../model/words/entityName.ts";
import { canvasAddress } from "../../../papers/answers/common/canvasAddress.ts";
import { barOf, reasonOf, untoldStances, verdictWords } from "../../../papers/answers/reading/readSentences.ts";
import { strings } from "../../../papers/answers/reading/strings.ts";
import { desk } from "../../../parts/api/desk.ts";
import { keptDraft } from "../../../parts/desk/drafts.ts";
import { useOpenDraft } from "../../../parts/desk/useOpenDraft.ts";
import { draftOfSentence } from "../draft/draftOfSentence.ts";
import css from "../read.module.css";
import { focusSentence } from "../text/useSentenceKeys.ts";
import type { ReadText } from "../useReading.ts";
import { FittingClaimCard } from "./FittingClaimCard.tsx";
import { markedQuote } from "./markedQuote.ts";
import { StatementPart } from "./StatementPart.tsx";

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
      <h2 data-bar={barOf(selected)}>{verdictWords(selected)}</h2>
      <blockquote className={`breaks below12 ${css.quote}`}>
        {markedQuote(kept.text, selected).map(({ text, fits, start }) =>
          fits ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
        )}
      </blockquote>
      {reason !== null && selected.statements.length === 0 && <p>{reason}</p>}
      {untoldStances(selected).map((stance) => (
        <p key={stance} className={css.stance}>
          {strings.stance[stance]}
        </p>
      ))}
      {isKnown && selected.unmatched.length > 0 && (
        <p className={css.stance}>{strings.unmatched(selected.unmatched)}</p>
      )}
      {!isKnown && selected.claims.length > 0 && selected.statements.length === 0 && <h3>{strings.near}</h3>}
      {selected.mentions.length === 0 && isOnSubject && (
        <p className={css.small}>{strings.stoodIn(entityName(subject))}</p>
      )}
      {selected.statements.map((statement) => (
        <StatementPart key={statement.spans[0]?.start} read={read} statement={statement} sentence={selected} />
      ))}
      {selected.statements.length === 0 &&
        selected.claims.map((fitting) => <FittingClaimCard key={fitting.claim} read={read} fitting={fitting} />)}
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
