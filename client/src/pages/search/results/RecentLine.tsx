import type { Source } from "@atlas/server/contract";
import { entityClasses } from "@atlas/server/vocabulary";
import { IconFileText, IconQuote } from "@tabler/icons-react";
import { titleLanguage } from "../../../model/claim/source/voiceOf.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { textLanguage } from "../../../model/words/textLanguage.ts";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import { OtherName } from "../../../parts/claim/OtherName.tsx";
import { ShapeMark } from "../../../parts/claim/ShapeMark.tsx";
import css from "../palette.module.css";
import type { Recent } from "../recents.ts";
import { strings } from "../strings.ts";
import { markWords } from "./markWords.ts";

export function RecentLine({ recent, inView }: { recent: Recent; inView: boolean }) {
  if (recent.kind === "claim") {
    return (
      <>
        <IconQuote size={16} aria-hidden="true" className="muted" />
        <span className={css.names}>
          <span className={css.statement} lang={textLanguage(recent.name)}>
            {recent.name}
          </span>
        </span>
      </>
    );
  }
  if (recent.kind === "source") {
    return (
      <>
        <IconFileText size={16} aria-hidden="true" className="muted" />
        <span className={css.names}>
          <span className={css.statement}>{recent.name}</span>
          <span className={css.below}>{recent.publisher}</span>
        </span>
      </>
    );
  }
  return (
    <>
      <ShapeMark shape={entityClasses[recent.shape]} />
      <span className={css.names}>
        <EntityName entity={recent} className={css.name} />
        <OtherName entity={recent} className={css.nameZh} />
      </span>
      {inView && <span className={css.tag}>{strings.inView}</span>}
    </>
  );
}

export function SourceLine({ source, text }: { source: Source; text: string }) {
  const published = source.published ? ` · ${formatDate(source.published)}` : "";
  return (
    <>
      <IconFileText size={16} aria-hidden="true" className="muted" />
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

/** A text with the searched words marked. */
export function Marked({ text, words }: { text: string; words: string }) {
  return markWords(text, words).map(({ text: piece, marked }, index) =>
    marked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name than their place
      <mark key={index} className={`strong ${css.mark}`}>
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}
