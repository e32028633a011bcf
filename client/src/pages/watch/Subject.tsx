import type { WatchedAnswer } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { Link } from "react-router";
import { firstLines, isCut, newsCounts } from "../../model/watch/newsLines.ts";
import { newsStrings } from "../../model/watch/strings.ts";
import { watchFeed } from "../../model/watch/watchFeed.ts";
import { passFocus } from "../../ui/browser/passFocus.ts";
import { NewTabLink } from "../../ui/NewTabLink.tsx";
import { NewsItems } from "./NewsItems.tsx";
import { picturedChanges } from "./picturedChanges.ts";
import css from "./since.module.css";
import { strings } from "./strings.ts";
import type { SubjectNews } from "./subjectsOf.ts";

/** News shown of a subject before the rest is opened. */
const FIRST_LINES = 3;

interface SubjectProps {
  subject: SubjectNews;
  answer: WatchedAnswer;
  /** Null while the news are not those since it was seen. */
  onSeen: (() => void) | null;
  onStop: () => void;
}

/** A subject with news: counts of each kind, the most harmful lines, the rest to open. */
export function Subject({ subject, answer, onSeen, onStop }: SubjectProps) {
  const { watch, name, news, lines } = subject;
  const first = firstLines(lines, FIRST_LINES);
  const others = lines.filter((line) => !first.includes(line));
  const feed = watchFeed(watch.address);
  const pictured = picturedChanges(lines, watch.since.version === answer.to.version ? null : watch.since.version);
  return (
    <li className={css.subject} data-watched={watch.address}>
      <div>
        <h3 className="flush">
          <Link to={watch.address}>{name}</Link>
        </h3>
        <p className="flush muted small">{strings.kindAndClaims(watch.behind.kind, news.claim_count)}</p>
        <ul className={`small ${css.counts}`}>
          {newsCounts(news, lines).map(({ kind, count }) =>
            count === 0 ? null : (
              <li key={kind} title={newsStrings.meanings[kind]} data-count={kind}>
                {newsStrings.countOf[kind](count)}
              </li>
            ),
          )}
        </ul>
        <div className="flex wrap gap6 screenOnly">
          {onSeen && (
            <Button ref={passFocus} size="compact-xs" variant="default" onClick={onSeen}>
              {strings.seen}
            </Button>
          )}
          <Button ref={passFocus} size="compact-xs" variant="default" onClick={onStop}>
            {strings.stop}
          </Button>
          {feed !== null && <NewTabLink href={feed}>{strings.feed}</NewTabLink>}
        </div>
      </div>
      <div className="shrinks">
        {news.from === null && <p className="flush">{strings.notKept(watch.since.version)}</p>}
        <NewsItems lines={first} answer={answer} brief />
        {others.length > 0 && (
          <details>
            <summary>{strings.more(others.length)}</summary>
            <NewsItems lines={others} answer={answer} />
            {isCut(news) && <p className="muted small">{strings.cut(news.changes.length)}</p>}
          </details>
        )}
        {pictured !== null && (
          <p className="flush small screenOnly">
            <Link to={pictured}>{strings.inPicture}</Link>
          </p>
        )}
      </div>
    </li>
  );
}
