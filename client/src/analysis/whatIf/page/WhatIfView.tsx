import type { WhatIfAnswer } from "@atlas/server/contract";
import { useMemo } from "react";
import { failureMessage } from "../../../api/request/failureMessage.ts";
import { Failure } from "../../../ui/Failure.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { strings as frame } from "../../../ui/strings.ts";
import type { TakeOut } from "../../../url/pages/whatIfAddress.ts";
import type { Analysis } from "../../common/Analysis.ts";
import { AnalysisActions } from "../../common/AnalysisActions.tsx";
import page from "../../common/analysis.module.css";
import { Limits } from "../../common/Limits.tsx";
import { TablePart } from "../../common/table/TablePart.tsx";
import { GoodsChart } from "../picture/GoodsChart.tsx";
import { strings } from "../strings.ts";
import { isUnrecorded } from "../unrecorded/unrecordedAnalysis.ts";
import { UnrecordedView } from "./UnrecordedView.tsx";
import { useWhatIf } from "./useWhatIf.ts";
import css from "./whatIf.module.css";

/** The answer of one what-if. */
export function WhatIfView({ taken }: { taken: TakeOut }) {
  const { answer, analysis, error, retry, slow } = useWhatIf(taken);
  const [country] = taken.countries;
  if (country !== undefined && answer && isUnrecorded(answer)) return <UnrecordedView country={country} />;
  return (
    <>
      {slow && <p role="status">{strings.loading}</p>}
      {error && <Failure message={failureMessage(error)} onRetry={retry} />}
      {!error && !analysis && <Skeleton lines={8} />}
      {!error && answer && analysis && <Answer analysis={analysis} goods={answer} />}
    </>
  );
}

function Answer({ analysis, goods }: { analysis: Analysis; goods: WhatIfAnswer }) {
  const { title, sentences, tables, claims, limits } = analysis;
  const byId = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims]);
  const [finding, ...more] = sentences;
  const [first, second, ...others] = tables;
  return (
    <div className={page.answer}>
      <title>{frame.titleOf(title)}</title>
      <div role="status">
        <h2 className={css.finding}>{finding}</h2>
        <ul className={css.more}>
          {more.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <GoodsChart answer={goods} address={analysis.address} />
      <AnalysisActions analysis={analysis} />
      <div className={css.main}>
        {[first, second].map((table) => table && <TablePart key={table.caption} table={table} claims={byId} />)}
      </div>
      {others.map((table) => (
        <TablePart key={table.caption} table={table} claims={byId} />
      ))}
      <Limits limits={limits} />
    </div>
  );
}
