import { HistoryButtons } from "../history/HistoryButtons.tsx";
import type { ShownCounts } from "../view/countShown.ts";
import { FilterChips } from "../view/FilterChips.tsx";
import { FilterMenus } from "../view/FilterMenus.tsx";
import { strings as viewStrings } from "../view/strings.ts";
import { LabelsMenu } from "./LabelsMenu.tsx";
import { strings } from "./strings.ts";
import css from "./Toolbar.module.css";

/** How much is drawn, and what decides it: filters, languages, what was hidden. */
export function Toolbar({ counts }: { counts: ShownCounts }) {
  return (
    <section aria-label={strings.toolbar} className={css.toolbar}>
      <HistoryButtons />
      <p className={css.total}>{viewStrings.total(counts.entities, counts.claims)}</p>
      <FilterMenus counts={counts} />
      <LabelsMenu />
      <FilterChips hidden={counts.hidden} />
    </section>
  );
}
