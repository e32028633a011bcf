import type { Claim, Source } from "@atlas/server/contract";
import { selectRecord } from "../../../model/address/view/selection.ts";
import type { ClaimReading } from "../../../model/claim/ClaimReading.ts";
import { publisherParts } from "../../../model/claim/source/publisherParts.ts";
import { titleLanguage } from "../../../model/claim/source/voiceOf.ts";
import { languageName } from "../../../model/words/codes/codeNames.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { listParts } from "../../../model/words/listWords.ts";
import { ownDataText } from "../../../model/words/ownData/ownData.ts";
import { SourceLink } from "../../../parts/claim/SourceLink.tsx";
import { SelectionLink } from "../frame/SelectionLink.tsx";
import { cardStrings, strings } from "../frame/strings.ts";
import { SourceStanding } from "./SourceStanding.tsx";

interface SourceItemProps {
  source: Source;
  /** The claim that cites it. */
  claim: Claim;
  reading: ClaimReading;
}

/** One source of a claim: its link, publisher, date and title, who its publisher is, and how it counts. */
export function SourceItem({ source, claim, reading }: SourceItemProps) {
  const about = [
    ...publisherParts(source, reading.entities),
    strings.inLanguage(languageName(source.language)),
    source.via === null ? null : strings.via(source.via),
    ownDataText(source),
  ];
  return (
    <li>
      <SourceLink source={source}>
        {strings.publishedBy(source.publisher, source.published ? formatDate(source.published) : strings.undated)}
      </SourceLink>
      <span lang={titleLanguage(source)}>{source.title}</span>{" "}
      <span className="muted">· {listParts(about.filter((part) => part !== null))}</span>{" "}
      <SelectionLink
        change={(view) => selectRecord(view, "source", source.id)}
        label={cardStrings.aboutSource(source.title)}
      >
        {cardStrings.citedBy(source.claim_count)}
      </SelectionLink>
      <SourceStanding source={source} claim={claim} reading={reading} />
    </li>
  );
}
