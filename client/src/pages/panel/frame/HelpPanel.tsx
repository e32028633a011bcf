import { useQuery } from "@tanstack/react-query";
import { useLocation } from "react-router";
import { TABLE_PATH } from "../../../model/address/view/viewPaths.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import { summary } from "../../../parts/api/records.ts";
import { EvidenceMix } from "../../../parts/claim/EvidenceMix.tsx";
import { onKeyboard } from "../../../ui/browser/onKeyboard.ts";
import { PageTitle } from "./PageTitle.tsx";
import css from "./PanelHead.module.css";
import { strings } from "./strings.ts";

/** Shown without a selection: what a click does, and the size of the data set. */
export function HelpPanel() {
  const { data } = useQuery(summary());
  const isTable = useLocation().pathname === TABLE_PATH;
  return (
    // It scrolls where the window is low, and by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={`screenOnly low scrolls ${css.helpPanel}`} aria-label={strings.helpTitle} tabIndex={0}>
      <PageTitle />
      <h2 className="flush title balance">{strings.helpTitle}</h2>
      <ul className={css.help}>
        {(isTable ? strings.helpTable : strings.help).map((line) => (
          <li key={line}>{onKeyboard(line)}</li>
        ))}
      </ul>
      {data && (
        <>
          <EvidenceMix counts={data.evidence} total={data.claim_count} />
          <p className={css.small}>
            {strings.counts(
              formatNumber(data.entities.reduce((sum, entry) => sum + entry.count, 0)),
              formatNumber(data.source_count),
            )}
            {shared.between}
            {strings.dataset(data.dataset.version, formatDate(data.dataset.date))}
            {shared.end}
          </p>
        </>
      )}
    </section>
  );
}
