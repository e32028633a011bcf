import type { Source } from "@atlas/server/contract";
import { VisuallyHidden } from "@mantine/core";
import { selectRecord } from "../../url/view/selection.ts";
import { languageName } from "../../words/codeNames.ts";
import { formatDate } from "../../words/formatDate.ts";
import { listParts } from "../../words/listWords.ts";
import { ownDataText } from "../../words/ownData/ownData.ts";
import { readableWord } from "../../words/readableWord.ts";
import { titleLanguage } from "../../words/titleLanguage.ts";
import { cardStrings } from "../frame/cardStrings.ts";
import { SelectionLink } from "../frame/SelectionLink.tsx";
import { strings } from "../frame/strings.ts";
import css from "./sources.module.css";

/** One source with its link, publisher, date, title and kind. */
export function SourceItem({ source }: { source: Source }) {
  const about = [
    readableWord(source.kind),
    strings.inLanguage(languageName(source.language)),
    source.via === null ? null : strings.via(source.via),
    ownDataText(source),
  ];
  return (
    <li>
      <a href={source.url} target="_blank" rel="noopener noreferrer">
        {strings.publishedBy(source.publisher, source.published ? formatDate(source.published) : strings.undated)}
        <VisuallyHidden>{strings.newTab}</VisuallyHidden>
      </a>
      <span lang={titleLanguage(source)}>{source.title}</span>{" "}
      <span className={css.about}>· {listParts(about.filter((part) => part !== null))}</span>{" "}
      <SelectionLink
        change={(view) => selectRecord(view, "source", source.id)}
        label={cardStrings.aboutSource(source.title)}
      >
        {cardStrings.citedBy(source.claim_count)}
      </SelectionLink>
    </li>
  );
}
