import type { Claim, Source } from "@atlas/server/contract";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { selectRecord } from "../../../model/address/view/selection.ts";
import type { ClaimReading } from "../../../model/claim/ClaimReading.ts";
import { byWeight } from "../../../model/claim/source/byWeight.ts";
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
import css from "./sources.module.css";

const SHOWN_AT_FIRST = 2;

interface SourceListProps {
  title: string;
  ids: readonly string[];
  /** The claim that cites them. */
  claim: Claim;
  reading: ClaimReading;
  /** Show all at once. */
  whole?: boolean;
}

export function SourceList({ title, ids, claim, reading, whole = false }: SourceListProps) {
  const [all, setAll] = useState(whole);
  const list = useRef<HTMLUListElement>(null);
  const present = byWeight(
    claim,
    ids.flatMap((id) => reading.sources.get(id) ?? []),
  );
  // A button that reveals one line would itself take a line.
  const shown = all || present.length <= SHOWN_AT_FIRST + 1 ? present : present.slice(0, SHOWN_AT_FIRST);

  /** The button disappears, so the focus moves to the first new source. */
  function showAll() {
    flushSync(() => setAll(true));
    list.current?.children[SHOWN_AT_FIRST]?.querySelector("a")?.focus();
  }

  return (
    <div className={`tiny apart6 ${css.sources}`}>
      <span className="muted strong">{title}</span>
      <ul ref={list} className={`above2 ${css.list}`}>
        {shown.map((source) => (
          <SourceItem key={source.id} source={source} claim={claim} reading={reading} />
        ))}
      </ul>
      {shown.length < present.length && (
        <button type="button" className="textButton strong" onClick={showAll}>
          {strings.moreSources(present.length - shown.length)}
        </button>
      )}
    </div>
  );
}

interface SourceItemProps {
  source: Source;
  /** The claim that cites it. */
  claim: Claim;
  reading: ClaimReading;
}

/** One source of a claim: its link, publisher, date and title, who its publisher is, and how it counts. */
function SourceItem({ source, claim, reading }: SourceItemProps) {
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
