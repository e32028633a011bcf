import { Button } from "@mantine/core";
import { IconChartDots3, IconDownload, IconFileText, IconTable } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { Link } from "react-router";
import { withAnalysis } from "../../model/address/pages/analysisAddress.ts";
import { readerAddressInWords } from "../../model/address/publicOrigin.ts";
import { joinAddress, splitAddress } from "../../model/address/splitAddress.ts";
import { BRIEFING_PATH, EXPLORE_PATH } from "../../model/address/view/viewPaths.ts";
import { formatView } from "../../model/address/view/viewState.ts";
import { watchedAddress } from "../../model/watch/watchedAddress.ts";
import { fileStem } from "../../model/words/fileStem.ts";
import { fromAtlas } from "../../model/words/fromAtlas.ts";
import type { Analysis } from "../../papers/answers/common/Analysis.ts";
import { analysisText, commaSeparated, tabSeparated } from "../../papers/answers/common/analysisText.ts";
import { analysisView, MOST_SHOWN, openedView } from "../../papers/answers/common/canvasAddress.ts";
import { strings } from "../../papers/answers/common/strings.ts";
import { downloadFile } from "../../ui/browser/downloadFile.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { summary } from "../api/records.ts";
import { WatchButton } from "../watch/WatchButton.tsx";
import css from "./analysis.module.css";
import { answerWatched, briefingOfAnswer } from "./answerShown.ts";

export function AnalysisActions({ analysis }: { analysis: Analysis }) {
  const { data } = useQuery(summary());
  const view = analysisView(analysis);
  const query = view && formatView(view);
  const briefing = query === null ? null : `${BRIEFING_PATH}?${withAnalysis(query, analysis.address)}`;
  useEffect(() => {
    briefingOfAnswer.set(briefing);
    return () => briefingOfAnswer.set(null);
  }, [briefing]);
  const { path, query: asked } = splitAddress(analysis.address);
  const watched = watchedAddress(path, joinAddress("", asked));
  const claims = useMemo(() => analysis.claims.map(({ id }) => id), [analysis]);
  useEffect(() => {
    answerWatched.set(watched === null ? null : { address: watched, claims });
    return () => answerWatched.set(null);
  }, [watched, claims]);
  const text = () => [
    ...analysisText(analysis),
    // The origin goes with the copied rows.
    ...(data ? [[fromAtlas(data.dataset, readerAddressInWords(analysis.address))]] : []),
  ];
  return (
    <div className="around14 flex wrap gap8">
      {view !== null && briefing !== null && (
        <>
          <Button
            component={Link}
            to={`${EXPLORE_PATH}?${formatView(openedView(view, analysis))}`}
            variant="default"
            leftSection={<IconChartDots3 size={16} />}
          >
            {strings.show}
          </Button>
          <Button component={Link} to={briefing} variant="default" leftSection={<IconFileText size={16} />}>
            {strings.brief}
          </Button>
        </>
      )}
      <CopyButton
        label={strings.copyTable}
        failed={strings.copyFailed}
        icon={<IconTable size={16} />}
        text={() => tabSeparated(text())}
      />
      <Button
        variant="default"
        leftSection={<IconDownload size={16} />}
        onClick={() =>
          downloadFile(commaSeparated(text()), `${fileStem(analysis.title, "analysis")}.csv`, "text/csv;charset=utf-8")
        }
      >
        {strings.saveCsv}
      </Button>
      {watched !== null && <WatchButton address={watched} title={analysis.title} claims={claims} />}
      {view === null && analysis.claims.length > 0 && <p className={css.limits}>{strings.tooMany(MOST_SHOWN)}</p>}
    </div>
  );
}
