import type { DeskState } from "@atlas/server/contract";
import type { Evidence } from "@atlas/server/vocabulary";
import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { listSentences } from "../../../model/words/listWords.ts";
import { ApiError } from "../../../parts/api/request/ApiError.ts";
import { failureMessage } from "../../../parts/api/request/failureMessage.ts";
import { EvidenceBadge } from "../../../parts/claim/EvidenceBadge.tsx";
import { BusyButton } from "../../../ui/BusyButton.tsx";
import { onKeyboard } from "../../../ui/browser/onKeyboard.ts";
import { MixedWords } from "../../../ui/MixedWords.tsx";
import css from "./ClaimForm.module.css";
import { formStrings as strings } from "./formStrings.ts";
import type { OpenDraft } from "./useDraft.ts";

interface SaveBarProps {
  desk: DeskState | undefined;
  /** Whether the claim is on the desk already. */
  known: boolean;
  saving: boolean;
  /** The grade that it would get, if that is known. */
  grade: Evidence | null;
  /** Why the last try failed; null if it did not. */
  error: unknown;
  onAdd: () => void;
  onKeep: () => void;
  onDrop: () => void;
}

/** Adds the claim to the desk, keeps it as a draft or drops it, and says where it is kept. */
export function SaveBar({ desk, known, saving, grade, error, onAdd, onKeep, onDrop }: SaveBarProps) {
  const refused = desk !== undefined && !desk.writes;
  return (
    <>
      <div className={`row wrap gap8 ruleAbove onSheet sticky ${css.save}`}>
        {error !== null && (
          <p role="alert" className="flush warning small wholeLine">
            <Refusal error={error} />
          </p>
        )}
        {!refused && (
          <BusyButton busy={saving} onClick={onAdd} size="sm">
            {known ? strings.save : strings.add}
          </BusyButton>
        )}
        <Button variant={refused ? "filled" : "default"} size="sm" onClick={onKeep}>
          {strings.keep}
        </Button>
        {grade !== null && <EvidenceBadge grade={grade} />}
      </div>
      <p className={`muted tiny above3 ${css.hint}`}>{where(desk)}</p>
      <button type="button" className="textButton" onClick={onDrop}>
        {strings.drop}
      </button>
    </>
  );
}

function where(desk: DeskState | undefined): string {
  if (desk === undefined) return strings.away;
  if (!desk.writes) return strings.whyNot[desk.why_not ?? "off"];
  const place = desk.who === null || desk.name === null ? strings.where : strings.whereOthers(desk.name);
  return listSentences([place, onKeyboard(strings.addKeys)]);
}

function Refusal({ error }: { error: unknown }) {
  if (error instanceof ApiError && error.passing) return strings.away;
  const why = failureMessage(error);
  return <MixedWords {...why} text={listSentences([strings.notAdded, why.text])} />;
}

interface KeptNoteProps extends Pick<OpenDraft, "keptAt" | "lost" | "gone"> {
  /** Whether the desk has it in a state that this draft does not know. */
  saved: boolean;
}

/** When the draft was last kept, or that it is no longer. */
export function KeptNote({ keptAt, lost, gone, saved }: KeptNoteProps) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  if (lost || gone) {
    return (
      <p role="alert" className="warning small above3">
        {lost ? strings.notKept : saved ? strings.goneSaved : strings.gone}
      </p>
    );
  }
  return keptAt === null ? null : (
    <p className="flush muted small">{strings.kept(age(Math.max(0, now - keptAt) / 1000))}</p>
  );
}

function age(seconds: number): string {
  if (seconds < 1) return strings.now;
  return seconds < 60 ? strings.seconds(Math.floor(seconds)) : strings.minutes(Math.floor(seconds / 60));
}
