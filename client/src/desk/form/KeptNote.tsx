import { useEffect, useState } from "react";
import css from "./ClaimForm.module.css";
import { formStrings as strings } from "./formStrings.ts";
import type { OpenDraft } from "./useDraft.ts";

/** When the draft was last kept. */
export function KeptNote({ keptAt, lost }: Pick<OpenDraft, "keptAt" | "lost">) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  if (lost) {
    return (
      <p role="alert" className={css.fault}>
        {strings.notKept}
      </p>
    );
  }
  return keptAt === null ? null : <p className={css.kept}>{strings.kept(age(Math.max(0, now - keptAt) / 1000))}</p>;
}

function age(seconds: number): string {
  if (seconds < 1) return strings.now;
  return seconds < 60 ? strings.seconds(Math.floor(seconds)) : strings.minutes(Math.floor(seconds / 60));
}
