import { useEffect, useState } from "react";
import css from "./ClaimForm.module.css";
import { formStrings as strings } from "./formStrings.ts";
import type { OpenDraft } from "./useDraft.ts";

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
      <p role="alert" className={css.fault}>
        {lost ? strings.notKept : saved ? strings.goneSaved : strings.gone}
      </p>
    );
  }
  return keptAt === null ? null : <p className={css.kept}>{strings.kept(age(Math.max(0, now - keptAt) / 1000))}</p>;
}

function age(seconds: number): string {
  if (seconds < 1) return strings.now;
  return seconds < 60 ? strings.seconds(Math.floor(seconds)) : strings.minutes(Math.floor(seconds / 60));
}
