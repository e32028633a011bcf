import { useQueryClient } from "@tanstack/react-query";
import type { MouseEvent } from "react";
import { Link } from "react-router";
import { feedAddress } from "../../model/address/feedAddress.ts";
import { changesSince } from "../../model/address/pages/changesAddress.ts";
import { isCut } from "../../model/watch/newsLines.ts";
import { newsStrings } from "../../model/watch/strings.ts";
import { formatDate, today } from "../../model/words/formatDate.ts";
import type { AskAnalysis } from "../../parts/answer/AskAnalysis.ts";
import { Horizon } from "../../parts/answer/Horizon.tsx";
import { RequestFailure } from "../../parts/api/request/Awaited.tsx";
import { dropKept, keepWatch } from "../../parts/watch/keepWatch.ts";
import { type News, useNews } from "../../parts/watch/useNews.ts";
import { NewTabLink } from "../../ui/NewTabLink.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { LookBack, useLookBack } from "./LookBack.tsx";
import { MoveOffer } from "./MoveOffer.tsx";
import { Quiet } from "./Quiet.tsx";
import { RunOuts, Soon } from "./RunOuts.tsx";
import { Subject } from "./Subject.tsx";
import css from "./since.module.css";
import { strings } from "./strings.ts";
import { type SubjectNews, subjectsOf } from "./subjectsOf.ts";
import { useUndoable } from "./useUndoable.tsx";
import { WhereKept } from "./WhereKept.tsx";

/** The news since the last visit: what ran out for everybody, then each thing that is watched, most harmful first. */
export function Since({ ask }: { ask: AskAnalysis }) {
  const back = useLookBack();
  const { news, error } = useNews(ask, back ?? null);
  if (error) return <RequestFailure error={error} />;
  if (news === null || back === undefined) return <Skeleton lines={10} label={strings.loading} />;
  return <WhatIsNew news={news} />;
}

function WhatIsNew({ news }: { news: News }) {
  const { answer, seen, backTo } = news;
  const client = useQueryClient();
  const { said, act } = useUndoable();
  const subjects = subjectsOf(news);
  const loud = subjects.filter(({ lines }) => lines.length > 0);

  const stop = ({ watch, name }: SubjectNews) => act(strings.stopped(name), () => dropKept(client, watch.address));

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
      <RunOuts ids={answer.all.run_out} claims={answer.claims} since={backTo} />
      <div className={`flex wrap between onBaseline ${css.head}`}>
        <h2 className="heading flush">{strings.watched}</h2>
        <p className="flush muted small screenOnly">
          {strings.order} · <NewTabLink href={feedAddress()}>{strings.feedOfAll}</NewTabLink> ·{" "}
          <button type="button" className="textButton" onClick={() => window.print()}>
            {strings.print}
          </button>
        </p>
      </div>
      {said}
      <MoveOffer watches={news.watched} act={act} />
      <ul className={css.subjects}>
        {loud.map((subject) => (
          <Subject
            key={subject.watch.address}
            subject={subject}
            answer={answer}
            onSeen={
              backTo !== null
                ? null
                : () =>
                    act(strings.markedSeen(subject.name), () =>
                      keepWatch(client, {
                        address: subject.watch.address,
                        title: subject.watch.title,
                        seen: { version: answer.to.version, day: today() },
                        claims: subject.watch.behind.claims,
                      }),
                    )
            }
            onStop={() => stop(subject)}
          />
        ))}
      </ul>
      <Quiet subjects={subjects.filter(({ lines }) => lines.length === 0)} onStop={stop} />
      <Soon ids={subjects.flatMap(({ news: { soon } }) => soon)} claims={answer.claims} />
      <p className="muted small above10 screenOnly">
        <WhereKept watches={news.watched} /> {strings.how}
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

function titleOf({ seen, isFirst, backTo }: News): string {
  if (backTo !== null) return strings.sinceVersion(seen.version, formatDate(seen.day));
  return isFirst ? strings.first : strings.since(formatDate(seen.day));
}

function versionSentence({ answer: { all, to }, seen, isFirst, backTo }: News): string {
  if (isFirst && backTo === null) return strings.served(to.version);
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
