import { Button, Loader } from "@mantine/core";
import { IconChartDots3, IconFileText } from "@tabler/icons-react";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { withAnalysis } from "../../model/address/pages/analysisAddress.ts";
import { ANOTHER_TEXT, readingAddress } from "../../model/address/pages/readAddress.ts";
import { BRIEFING_PATH } from "../../model/address/view/viewPaths.ts";
import { formatView } from "../../model/address/view/viewState.ts";
import { analysisView, canvasAddress, MOST_SHOWN } from "../../papers/answers/common/canvasAddress.ts";
import type { KeptText } from "../../papers/answers/reading/KeptText.ts";
import { readingAnalysis } from "../../papers/answers/reading/readingAnalysis.ts";
import { assertingSentences, isCounted, namedEntities } from "../../papers/answers/reading/readSentences.ts";
import { type CountId, strings } from "../../papers/answers/reading/strings.ts";
import { MOST_READ } from "../../parts/api/read.ts";
import { RequestFailure } from "../../parts/api/request/Awaited.tsx";
import { DropTarget } from "../../ui/DropTarget.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { strings as frame } from "../../ui/strings.ts";
import { SentenceCard } from "./card/SentenceCard.tsx";
import { TextDrafts } from "./draft/TextDrafts.tsx";
import { ReadingHead } from "./head/ReadingHead.tsx";
import { FileProgressLine, Limits } from "./intake/TextForm.tsx";
import { useFile } from "./intake/useFile.ts";
import { takeText } from "./keptTexts.ts";
import css from "./read.module.css";
import { pageStrings } from "./strings.ts";
import { TextPane } from "./text/TextPane.tsx";
import { useSentenceKeys } from "./text/useSentenceKeys.ts";
import { type ReadText, useReading } from "./useReading.ts";

export function ReadingView({ kept }: { kept: KeptText }) {
  const { read, error, isFetching, isOld, cancel: cancelReading } = useReading(kept);
  const navigate = useNavigate();
  const { bringIn, progress, cancel, problem } = useFile((text, about) => {
    navigate(readingAddress(takeText(text, about)));
  });

  return (
    <main id="content" tabIndex={-1} className={css.page} aria-busy={isFetching || undefined}>
      <title>{frame.titleOf(pageStrings.page)}</title>
      <DropTarget label={strings.drop} onFile={bringIn} />
      <FileProgressLine progress={progress} onCancel={cancel} />
      {problem !== null && (
        <p role="alert" className="warning breaks around8">
          {problem}
        </p>
      )}
      {read ? (
        <>
          {isOld && !error && (
            <p role="status" className={`flush ruleBelow onAccentWash sticky top0 ${css.again}`}>
              <Loader size={14} aria-hidden="true" /> {strings.again}{" "}
              <button type="button" className={css.plain} onClick={cancelReading}>
                {strings.cancel}
              </button>
            </p>
          )}
          {error && <RequestFailure error={error} />}
          <Columns read={read} isOld={isOld} />
        </>
      ) : (
        <div className={css.waiting}>
          <h1>{pageStrings.page}</h1>
          {error ? (
            <RequestFailure error={error} />
          ) : (
            <>
              <Skeleton lines={10} label={strings.loading(Math.min(kept.length, MOST_READ))} />
              <Button
                variant="default"
                onClick={() => {
                  cancelReading();
                  navigate(ANOTHER_TEXT);
                }}
              >
                {strings.cancel}
              </Button>
            </>
          )}
        </div>
      )}
    </main>
  );
}

function Columns({ read, isOld }: { read: ReadText; isOld: boolean }) {
  const { kept, reading, change } = read;
  const { count } = kept;
  const setCount = (next: CountId) => change({ count: next });
  const [isCardOpen, setCardOpen] = useState(kept.at !== null);
  const all = assertingSentences(reading);
  const shown = all.filter((sentence) => isCounted(sentence, count));
  const selected = shown.find(({ start }) => start === kept.at) ?? null;
  const select = (at: number) => {
    change({ at });
    setCardOpen(true);
  };
  useSentenceKeys(shown, selected, select);
  return (
    <div className={`grid ${css.columns}`} data-old={isOld || undefined}>
      <div className={`measure shrinks ${css.paper}`}>
        <ReadingHead read={read} count={count} onCount={setCount} />
        {count !== "all" && (
          <p role="status" className={css.small}>
            {strings.shown(shown.length, all.length)}{" "}
            <button type="button" className={css.plain} onClick={() => setCount("all")}>
              {strings.showAll}
            </button>
          </p>
        )}
        <TextPane read={read} count={count} selected={selected} onSelect={select} />
        <Limits />
      </div>
      <section aria-label={strings.card} className={`onSheet ${css.side}`}>
        <div className={`sticky top0 scrolls ${css.sheet}`} data-open={(isCardOpen && selected !== null) || undefined}>
          <SentenceCard read={read} all={all} shown={shown} selected={selected} onSelect={select} />
          <button type="button" className={css.closeSheet} onClick={() => setCardOpen(false)}>
            {strings.close}
          </button>
          <TextDrafts read={read} />
          <ReadingActions read={read} />
        </div>
      </section>
    </div>
  );
}

function ReadingActions({ read }: { read: ReadText }) {
  const named = namedEntities(read.reading);
  const analysis = readingAnalysis(read.reading, read.kept);
  const view = analysisView(analysis);
  return (
    <div className={`ruleAbove ${css.out}`}>
      <div className="around12 flex wrap gap8">
        {named.length > 0 && named.length <= MOST_SHOWN && (
          <Button
            component={Link}
            to={canvasAddress(named)}
            variant="default"
            leftSection={<IconChartDots3 size={16} />}
          >
            {strings.canvas(named.length)}
          </Button>
        )}
        {view !== null && (
          <Button
            component={Link}
            to={`${BRIEFING_PATH}?${withAnalysis(formatView(view), analysis.address)}`}
            variant="default"
            leftSection={<IconFileText size={16} />}
          >
            {strings.briefing}
          </Button>
        )}
      </div>
      {named.length > MOST_SHOWN && <p className={css.small}>{strings.tooMany(MOST_SHOWN)}</p>}
      <p className={css.small}>
        <span className={css.byKey}>{strings.keys} </span>
        {strings.gone}
      </p>
    </div>
  );
}
