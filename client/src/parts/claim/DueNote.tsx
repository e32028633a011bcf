import type { Claim } from "@atlas/server/contract";
import { oldText } from "../../model/claim/due/dueText.ts";
import { runOutText } from "../../model/claim/standing/standingText.ts";
import { capital } from "../../model/words/asSentence.ts";
import { strings as shared } from "../../model/words/strings.ts";
import css from "./due.module.css";
import { useStandingDay } from "./useStandingDay.ts";

/** Says that a claim's figure or plan is too old to be left unchecked; nothing for other claims. */
export function DueNote({ claim }: { claim: Claim }) {
  return <Note text={oldText(claim, useStandingDay())} />;
}

/** Says what of a claim has run out, before its statement; nothing for other claims. */
export function RunOutNote({ claim }: { claim: Claim }) {
  return <Note text={runOutText(claim, useStandingDay())} />;
}

function Note({ text }: { text: string | null }) {
  if (text === null) return null;
  return (
    <p className={`ink tiny above6 ${css.due}`} data-due>
      {capital(text)}
      {shared.end}
    </p>
  );
}
