import { Button } from "@mantine/core";
import { Link } from "react-router";
import { articleAddress } from "../../../model/address/pages/articleAddress.ts";
import { ANOTHER_TEXT } from "../../../model/address/pages/readAddress.ts";
import { speakerName } from "../../../model/claim/ownWord.ts";
import { titleLanguage } from "../../../model/claim/source/voiceOf.ts";
import { sourceWords } from "../../../model/claim/strings.ts";
import { countryName } from "../../../model/words/codes/codeNames.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { listWords, withAside } from "../../../model/words/listWords.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import { type CountId, strings } from "../../../papers/answers/reading/strings.ts";
import { MOST_READ } from "../../../parts/api/read.ts";
import css from "../read.module.css";
import type { ReadText } from "../useReading.ts";
import { AboutText } from "./AboutText.tsx";
import { Counts } from "./Counts.tsx";

interface ReadingHeadProps {
  read: ReadText;
  count: CountId;
  onCount: (count: CountId) => void;
}

export function ReadingHead({ read, count, onCount }: ReadingHeadProps) {
  const { kept, reading } = read;
  const title = kept.title || reading.title;
  const end = reading.sentences.at(-1)?.end ?? MOST_READ;
  const language = reading.language === "mixed" ? "en" : reading.language;
  return (
    <header className={css.head}>
      <div className={`flex between onTop ${css.titleLine}`}>
        {title === null || title === "" ? (
          <h1>{strings.untitled}</h1>
        ) : (
          <h1 lang={titleLanguage({ title, language })}>{title}</h1>
        )}
        <Button component={Link} to={ANOTHER_TEXT} variant="default" size="xs">
          {strings.another}
        </Button>
      </div>
      <OwnWordLine read={read} />
      {reading.source !== null && (
        <p className={`below8 onWash ${css.isSource}`}>
          {strings.isSource(reading.source.claim_count)}{" "}
          <Link to={articleAddress(reading.source.id)}>{strings.scorecard}</Link>
        </p>
      )}
      <AboutText read={read} />
      {reading.cut && (
        <p role="status" className="warning breaks around8">
          {strings.cut(formatNumber(end), formatNumber(kept.length), lastWords(kept.text.slice(0, end)))}
        </p>
      )}
      {reading.partly && (
        <p role="status" className="warning breaks around8">
          {strings.partly}
        </p>
      )}
      <Counts read={read} count={count} onCount={onCount} />
    </header>
  );
}

/** The end of what was read, to find it again. */
function lastWords(text: string): string {
  const end = text.trimEnd().replace(/\s+/g, " ").slice(-60);
  return end.replace(/^\S*\s/, "");
}

/** The publisher of the text, its date, and whose word it is. */
function OwnWordLine({ read: { kept, reading, records } }: { read: ReadText }) {
  const { publisher, publisher_kind, publisher_country, publisher_controlled_by, speaker, kin } = reading.own_word;
  const kind = sourceWords.kinds[publisher_kind];
  const isOfState = publisher_kind === "state-media" && publisher_country !== null;
  const facts = [
    publisher ?? strings.unknownPublisher,
    ...(publisher === null ? [] : [isOfState ? withAside(kind, countryName(publisher_country)) : kind]),
    ...(kept.published === "" ? [] : [formatDate(kept.published)]),
  ];
  const words = [
    ...(speaker === null ? [] : [strings.relays(speakerName(speaker, records.entities))]),
    ...(publisher_controlled_by === null
      ? []
      : [strings.controlled(speakerName(publisher_controlled_by, records.entities))]),
  ];
  const names = kin.map((id) => speakerName(id, records.entities));
  return (
    <p className={`muted ${css.ownWord}`}>
      {facts.join(" · ")}
      {words.length > 0 && (
        <>
          {" · "}
          <strong className="warning">{words.join(" · ")}</strong>
          {shared.end} {names.length > 0 && strings.kin(listWords(names))}
        </>
      )}
    </p>
  );
}
