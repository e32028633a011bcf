import type { Source } from "@atlas/server/contract";
import { IconFileText } from "@tabler/icons-react";
import { formatDate } from "../../../model/words/formatDate.ts";
import { titleLanguage } from "../../../model/words/titleLanguage.ts";
import css from "../palette.module.css";
import { strings } from "../strings.ts";
import { Marked } from "./Marked.tsx";

/** A source found: its title with the typed words marked, publisher, date and number of claims. */
export function SourceLine({ source, text }: { source: Source; text: string }) {
  const published = source.published ? ` · ${formatDate(source.published)}` : "";
  return (
    <>
      <IconFileText size={16} aria-hidden="true" className={css.icon} />
      <span className={css.names}>
        <span className={css.statement} lang={titleLanguage(source)}>
          <Marked text={source.title} words={text} />
        </span>
        <span className={css.below}>
          <Marked text={source.publisher} words={text} />
          {published}
        </span>
      </span>
      <span className={css.facts}>{strings.cited(strings.counts.claim(source.claim_count))}</span>
    </>
  );
}
