import type { WhatIfAnswer } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { takesNothing, type WhatIfShown, type WhatIfState } from "../../../../model/address/pages/whatIfAddress.ts";
import { today } from "../../../../model/words/formatDate.ts";
import type { Analysis } from "../../../../papers/answers/common/Analysis.ts";
import { strings } from "../../../../papers/answers/whatIf/strings.ts";
import { isUnrecorded } from "../../../../papers/answers/whatIf/unrecorded/unrecordedAnalysis.ts";
import { whatIfAnalysis } from "../../../../papers/answers/whatIf/whatIfAnalysis.ts";
import { AnalysisActions } from "../../../../parts/answer/AnalysisActions.tsx";
import page from "../../../../parts/answer/analysis.module.css";
import { Limits } from "../../../../parts/answer/Limits.tsx";
import { ToldSentence } from "../../../../parts/answer/ToldSentence.tsx";
import { TablePart } from "../../../../parts/answer/table/TablePart.tsx";
import { useAnalysis } from "../../../../parts/answer/useAnalysis.ts";
import { whatIfAnswer } from "../../../../parts/api/analyses.ts";
import { Awaited } from "../../../../parts/api/request/Awaited.tsx";
import { strings as frame } from "../../../../ui/strings.ts";
import { lossRequest, nothingRemoved } from "../askWhatIf.ts";
import { CirclesChart } from "../picture/CirclesChart.tsx";
import { MakerCharts } from "../picture/MakerCharts.tsx";
import { UnrecordedView } from "./UnrecordedView.tsx";
import { WhatIfFilters } from "./WhatIfFilters.tsx";
import css from "./whatIf.module.css";

interface WhatIfViewProps {
  asked: WhatIfState;
  onShow: (shown: Partial<WhatIfShown>) => void;
}

/** One what-if; narrowing it to countries or circles is a step of the history. */
export function WhatIfView({ asked, onShow }: WhatIfViewProps) {
  const { answer, analysis, error, slow } = useWhatIf(asked);
  const [country] = asked.first.countries;
  if (country !== undefined && answer && isUnrecorded(answer)) return <UnrecordedView country={country} />;
  return (
    <>
      {slow && <p role="status">{strings.loading}</p>}
      {(error || !analysis) && <Awaited error={error} lines={8} />}
      {!error && answer && analysis && <Answer analysis={analysis} goods={answer} asked={asked} onShow={onShow} />}
    </>
  );
}

interface AnswerProps extends WhatIfViewProps {
  analysis: Analysis;
  goods: WhatIfAnswer;
}

function Answer({ analysis, goods, asked, onShow }: AnswerProps) {
  const { title, told = [], tables, claims, limits, address } = analysis;
  const byId = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims]);
  const [first = [], ...more] = told;
  return (
    <div className={page.answer}>
      <title>{frame.titleOf(title)}</title>
      <div role="status">
        <h2 className={css.finding}>
          <ToldSentence parts={first} />
        </h2>
        <ul className={`pretty ${css.more}`}>
          {more.map((parts, place) => (
            // Sentences have no id and never move.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={place}>
              <ToldSentence parts={parts} />
            </li>
          ))}
        </ul>
      </div>
      <WhatIfFilters answer={goods} shown={asked} onShow={onShow} />
      <CirclesChart answer={goods} asked={asked} address={address} />
      <AnalysisActions analysis={analysis} />
      <MakerCharts answer={goods} address={address} />
      {tables.map((table) => (
        <TablePart key={table.caption} table={table} claims={byId} />
      ))}
      <Limits limits={limits} />
    </div>
  );
}

/** The answer of a what-if; `analysis` waits for what loses its last maker, so that nothing moves later. */
function useWhatIf(asked: WhatIfState) {
  const { first: taken } = asked;
  const query = whatIfAnswer(taken);
  const ready = !takesNothing(taken);
  const goods = useQuery({ ...query, enabled: ready }).data;
  const request = goods ? lossRequest(taken, goods) : null;
  const losses = useQuery({ ...(request ?? nothingRemoved), enabled: request !== null });
  const removed = request === null ? null : (losses.data ?? null);
  const toAnalysis = useCallback(
    (answer: WhatIfAnswer) =>
      whatIfAnalysis({ goods: answer, losses: removed }, { taken: asked.first, shown: asked, day: today() }),
    [removed, asked],
  );
  const found = useAnalysis(query, toAnalysis, ready);
  const waits = request !== null && losses.isPending;
  return { ...found, analysis: waits ? null : found.analysis, error: found.error ?? losses.error };
}
