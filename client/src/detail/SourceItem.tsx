import type { Source } from "@atlas/server/contract";
import { VisuallyHidden } from "@mantine/core";
import { languageName } from "../ui/codeNames.ts";
import { formatDate } from "../ui/formatDate.ts";
import { listParts } from "../ui/listWords.ts";
import { ownDataText } from "../ui/ownData.ts";
import { readableWord } from "../ui/readableWord.ts";
import { titleLanguage } from "../ui/titleLanguage.ts";
import { selectRecord } from "../url/viewChanges.ts";
import { cardStrings } from "./cardStrings.ts";
import { SelectionLink } from "./SelectionLink.tsx";
import css from "./sources.module.css";
import { strings } from "./strings.ts";

/** One source with its link: who published it and when, what it is called, and what sort of document it is. */
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
