import type { Briefing } from "./Briefing.ts";
import css from "./BriefingPage.module.css";
import { pageStrings } from "./pageStrings.ts";

/** The briefing as it will print, and how much is in it. */
export function Preview({ briefing: { entities, claims, sources } }: { briefing: Briefing }) {
  return (
    <div className={css.previewHead}>
      <p className={css.counts}>{pageStrings.counts(entities.length, claims.length, sources.length)}</p>
    </div>
  );
}
