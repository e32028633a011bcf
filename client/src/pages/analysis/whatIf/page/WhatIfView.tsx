import type { WhatIfAnswer } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { type TakeOut, takesNothing } from "../../../../model/address/pages/whatIfAddress.ts";
import { today } from "../../../../model/words/formatDate.ts";
import type { Analysis, AnalysisTable } from "../../../../papers/answers/common/Analysis.ts";
import { strings } from "../../../../papers/answers/whatIf/strings.ts";
import { isUnrecorded } from "../../../../papers/answers/whatIf/unrecorded/unrecordedAnalysis.ts";
import { whatIfAnalysis } from "../../../../papers/answers/whatIf/whatIfAnalysis.ts";
import { AnalysisActions } from "../../../../parts/answer/AnalysisActions.tsx";
import page from "../../../../parts/answer/analysis.module.css";
import { Limits } from "../../../../parts/answer/Limits.tsx";
import { TablePart } from "../../../../parts/answer/table/TablePart.tsx";
import { useAnalysis } from "../../../../parts/answer/useAnalysis.ts";
import { whatIfAnswer } from "../../../../parts/api/analyses.ts";
import { Awaited } from "../../../../parts/api/request/Awaited.tsx";
import { strings as frame } from "../../../../ui/strings.ts";
import { lossRequest, nothingRemoved } from "../askWhatIf.ts";
import { GoodsChart } from "../picture/GoodsChart.tsx";
import { UnrecordedView } from "./UnrecordedView.tsx";
import css from "./whatIf.module.css";

const MOST_COLUMNS_BESIDE = 3;

export function WhatIfView({ taken }: { taken: TakeOut }) {
  const { answer, analysis, error, slow } = useWhatIf(taken);
  const [country] = taken.countries;
  if (country !== undefined && answer && isUnrecorded(answer)) return <UnrecordedView country={country} />;
  return (
    <>
      {slow && <p role="status">{strings.loading}</p>}
      {(error || !analysis) && <Awaited error={error} lines={8} />}
      {!error && answer && analysis && <Answer analysis={analysis} goods={answer} />}
    </>
  );
}

/** The organisations hit beside the other makers, if that table is narrow. */
function besideEachOther(tables: readonly AnalysisTable[]): readonly AnalysisTable[] {
  const [, second] = tables;
  const isNarrow = second?.caption === strings.tables.makers && second.columns.length <= MOST_COLUMNS_BESIDE;
  return isNarrow ? tables.slice(0, 2) : [];
}

function Answer({ analysis, goods }: { analysis: Analysis; goods: WhatIfAnswer }) {
  const { title, sentences, tables, claims, limits } = analysis;
  const byId = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims]);
  const [finding, ...more] = sentences;
  const beside = besideEachOther(tables);
  const others = tables.slice(beside.length);
  return (
    <div className={page.answer}>
      <title>{frame.titleOf(title)}</title>
      <div role="status">
        <h2 className={css.finding}>{finding}</h2>
        <ul className={`pretty ${css.more}`}>
          {more.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <GoodsChart answer={goods} address={analysis.address} />
      <AnalysisActions analysis={analysis} />
      <div className={css.main}>
        {beside.map((table) => (
          <TablePart key={table.caption} table={table} claims={byId} />
        ))}
      </div>
      {others.map((table) => (
        <TablePart key={table.caption} table={table} claims={byId} />
      ))}
      <Limits limits={limits} />
    </div>
  );
}

/** The answer of a what-if; `analysis` waits for what loses its last maker, so that nothing moves later. */
function useWhatIf(taken: TakeOut) {
  const asked = whatIfAnswer(taken);
  const ready = !takesNothing(taken);
  const goods = useQuery({ ...asked, enabled: ready }).data;
  const request = goods ? lossRequest(taken, goods) : null;
  const losses = useQuery({ ...(request ?? nothingRemoved), enabled: request !== null });
  const removed = request === null ? null : (losses.data ?? null);
  const toAnalysis = useCallback(
    (answer: WhatIfAnswer) => whatIfAnalysis({ goods: answer, losses: removed }, taken, today()),
    [removed, taken],
  );
  const found = useAnalysis(asked, toAnalysis, ready);
  const waits = request !== null && losses.isPending;
  return { ...found, analysis: waits ? null : found.analysis, error: found.error ?? losses.error };
}
