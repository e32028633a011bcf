import { Button } from "@mantine/core";
import { IconChartDots3, IconDownload, IconFileText, IconTable } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { Link } from "react-router";
import { summary } from "../../api/summary.ts";
import { downloadFile } from "../../browser/downloadFile.ts";
import { fileStem } from "../../browser/fileStem.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { withAnalysis } from "../../url/pages/analysisAddress.ts";
import { readerAddressInWords } from "../../url/publicOrigin.ts";
import { BRIEFING_PATH, EXPLORE_PATH } from "../../url/view/viewPaths.ts";
import { formatView } from "../../url/view/viewState.ts";
import { strings as shared } from "../../words/strings.ts";
import type { Analysis } from "./Analysis.ts";
import css from "./analysis.module.css";
import { analysisText } from "./analysisText.ts";
import { analysisView, MOST_SHOWN } from "./analysisView.ts";
import { briefingOfAnswer } from "./answerShown.ts";
import { strings } from "./strings.ts";
import { commaSeparated, tabSeparated } from "./table/delimitedText.ts";

export function AnalysisActions({ analysis }: { analysis: Analysis }) {
  const { data } = useQuery(summary());
  const view = analysisView(analysis);
  const query = view && formatView(view);
  const briefing = query === null ? null : `${BRIEFING_PATH}?${withAnalysis(query, analysis.address)}`;
  useEffect(() => {
    briefingOfAnswer.set(briefing);
    return () => briefingOfAnswer.set(null);
  }, [briefing]);
  const text = () => [
    ...analysisText(analysis),
    // The origin goes with the copied rows.
    [shared.fromAtlas(data?.dataset.version ?? "", readerAddressInWords(analysis.address))],
  ];
  return (
    <div className={css.actions}>
      {briefing !== null && (
        <>
          <Button
            component={Link}
            to={`${EXPLORE_PATH}?${query}`}
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
      {view === null && analysis.claims.length > 0 && <p className={css.limits}>{strings.tooMany(MOST_SHOWN)}</p>}
    </div>
  );
}
