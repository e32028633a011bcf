import { Button } from "@mantine/core";
import { Link } from "react-router";
import { articleAddress } from "../../../model/address/pages/articleAddress.ts";
import { ANOTHER_TEXT } from "../../../model/address/pages/readAddress.ts";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { titleLanguage } from "../../../model/words/titleLanguage.ts";
import { type CountId, strings } from "../../../papers/answers/reading/strings.ts";
import { MOST_READ } from "../../../parts/api/read.ts";
import css from "../read.module.css";
import type { ReadText } from "../useReading.ts";
import { AboutText } from "./AboutText.tsx";
import { Counts } from "./Counts.tsx";
import { OwnWordLine } from "./OwnWordLine.tsx";

interface ReadingHeadProps {
  read: ReadText;
  count: CountId;
  onCount: (count: CountId) => void;
}

/** The head of a reading: title, whose word the text is, what is known of how many sentences. */
export function ReadingHead({ read, count, onCount }: ReadingHeadProps) {
  const { kept, reading } = read;
  const title = kept.title || reading.title;
  const end = reading.sentences.at(-1)?.end ?? MOST_READ;
  const language = reading.language === "mixed" ? "en" : reading.language;
  return (
    <header className={css.head}>
      <div className={css.titleLine}>
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
        <p className={css.isSource}>
          {strings.isSource(reading.source.claim_count)}{" "}
          <Link to={articleAddress(reading.source.id)}>{strings.scorecard}</Link>
        </p>
      )}
      <AboutText read={read} />
      {reading.cut && (
        <p role="status" className={css.problem}>
          {strings.cut(formatNumber(end), formatNumber(kept.length), lastWords(kept.text.slice(0, end)))}
        </p>
      )}
      {reading.partly && (
        <p role="status" className={css.problem}>
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
