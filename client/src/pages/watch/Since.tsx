import { type MouseEvent, useState } from "react";
import { Link } from "react-router";
import { feedAddress } from "../../model/address/feedAddress.ts";
import { changesSince } from "../../model/address/pages/changesAddress.ts";
import { isCut } from "../../model/watch/newsLines.ts";
import { newsStrings } from "../../model/watch/strings.ts";
import { markSeen, restoreWatch, storedWatches, type Watch } from "../../model/watch/watches.ts";
import { formatDate, today } from "../../model/words/formatDate.ts";
import type { AskAnalysis } from "../../parts/answer/AskAnalysis.ts";
import { Horizon } from "../../parts/answer/Horizon.tsx";
import { RequestFailure } from "../../parts/api/request/Awaited.tsx";
import { type News, useNews } from "../../parts/watch/useNews.ts";
import { takeFocus } from "../../ui/browser/passFocus.ts";
import { NewTabLink } from "../../ui/NewTabLink.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { LookBack, useLookBack } from "./LookBack.tsx";
import { Quiet } from "./Quiet.tsx";
import { RunOuts, Soon } from "./RunOuts.tsx";
import { Subject } from "./Subject.tsx";
import css from "./since.module.css";
import { strings } from "./strings.ts";
import { type SubjectNews, subjectsOf } from "./subjectsOf.ts";

/** The news since the last visit: what ran out for everybody, then each thing that is watched, most harmful first. */
export function Since({ ask }: { ask: AskAnalysis }) {
  const back = useLookBack();
  const { news, error } = useNews(ask, back ?? null);
  if (error) return <RequestFailure error={error} />;
  if (news === null || back === undefined) return <Skeleton lines={10} label={strings.loading} />;
  return <WhatIsNew news={news} />;
}

function WhatIsNew({ news }: { news: News }) {
  const { answer, seen, isBack } = news;
  const [undone, setUndone] = useState<{ text: string; watch: Watch; place: number } | null>(null);
  const subjects = subjectsOf(news);
  const loud = subjects.filter(({ lines }) => lines.length > 0);

  /** Does something to a watch that can be undone. */
  function act({ watch, name }: SubjectNews, said: (name: string) => string, run: () => void) {
    setUndone({
      text: said(name),
      watch,
      place: storedWatches().findIndex(({ address }) => address === watch.address),
    });
    run();
  }

  return (
    <section aria-labelledby="since" className={css.since} onClickCapture={ignoreSecondClick}>
      <h1 id="since" className="flush balance">
        {titleOf(news)}
      </h1>
      <p className="middling">
        {versionSentence(news)} {loud.length === 0 ? strings.nothing : touchedWords(loud)}{" "}
        {answer.all.from && seen.version !== answer.to.version && (
          <Link to={changesSince(seen.version)}>{strings.all}</Link>
        )}
      </p>
      {loud.length > 0 && <p className="muted small">{strings.ofRecord}</p>}
      <LookBack now={answer.to.version} />
      <Horizon />
      <RunOuts ids={answer.all.run_out} claims={answer.claims} />
      <div className={`flex wrap between onBaseline ${css.head}`}>
        <h2 className="heading flush">{strings.watched}</h2>
        <p className="flush muted small screenOnly">
          {strings.order} · <NewTabLink href={feedAddress()}>{strings.feedOfAll}</NewTabLink> ·{" "}
          <button type="button" className="textButton" onClick={() => window.print()}>
            {strings.print}
          </button>
        </p>
      </div>
      <div role="status">
        {undone && (
          <p className="around8">
            {undone.text}{" "}
            <button
              key={undone.text}
              ref={takeFocus}
              type="button"
              className="textButton strong"
              onClick={() => {
                restoreWatch(undone.watch, undone.place);
                setUndone(null);
              }}
            >
              {strings.undo}
            </button>
          </p>
        )}
      </div>
      <ul className={css.subjects}>
        {loud.map((subject) => (
          <Subject
            key={subject.watch.address}
            subject={subject}
            answer={answer}
            onSeen={
              isBack
                ? null
                : () =>
                    act(subject, strings.markedSeen, () =>
                      markSeen(
                        subject.watch.address,
                        { version: answer.to.version, day: today() },
                        subject.watch.behind.claims,
                      ),
                    )
            }
            onStop={(stop) => act(subject, strings.stopped, stop)}
          />
        ))}
      </ul>
      <Quiet
        subjects={subjects.filter(({ lines }) => lines.length === 0)}
        onStop={(subject, stop) => act(subject, strings.stopped, stop)}
      />
      <Soon ids={subjects.flatMap(({ news: { soon } }) => soon)} claims={answer.claims} />
      <p className="muted small above10 screenOnly">
        {strings.kept} {strings.how}
      </p>
    </section>
  );
}

/** The second click of a double click would act on what has moved into the place of the first. */
function ignoreSecondClick(event: MouseEvent): void {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopPropagation();
}

function titleOf({ seen, isFirst, isBack }: News): string {
  if (isBack) return strings.sinceVersion(seen.version, formatDate(seen.day));
  return isFirst ? strings.first : strings.since(formatDate(seen.day));
}

function versionSentence({ answer: { all, to }, seen, isFirst, isBack }: News): string {
  if (isFirst && !isBack) return strings.served(to.version);
  if (all.from === null) return strings.notKept(seen.version);
  if (seen.version === to.version) return strings.same(to.version);
  const counts = all.impacts.filter(({ count }) => count > 0);
  return strings.went(
    seen.version,
    to.version,
    counts.map(({ impact, count }) => newsStrings.countOf[impact](count)),
  );
}

/** How many claims have news, each once, however many subjects they touch. */
function touchedWords(subjects: readonly SubjectNews[]): string {
  const count = new Set(subjects.flatMap(({ lines }) => lines.map(({ id }) => id))).size;
  return subjects.some(({ news }) => isCut(news)) ? strings.touchedAtLeast(count) : strings.touched(count);
}
