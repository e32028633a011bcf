import { useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import { comparison } from "../../api/compare.ts";
import { failureMessage } from "../../api/request/failureMessage.ts";
import { EntitiesField } from "../../picker/EntitiesField.tsx";
import fields from "../../picker/fields.module.css";
import { Failure } from "../../ui/Failure.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { compareAddress, comparedIn, MOST_COMPARED } from "../../url/pages/compareAddress.ts";
import { BarChart } from "../charts/BarChart.tsx";
import { AnalysisAnswer } from "../common/AnalysisAnswer.tsx";
import { AnalysisHead } from "../common/AnalysisHead.tsx";
import page from "../common/analysis.module.css";
import { useAnalysis } from "../common/useAnalysis.ts";
import { CompareExamples } from "./CompareExamples.tsx";
import { compareAnalysis } from "./compareAnalysis.ts";
import { evidenceChart } from "./evidenceChart.ts";
import { strings } from "./strings.ts";

export function ComparePage() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const ids = useMemo(() => comparedIn(search), [search]);
  const ready = ids.length > 1;
  const { answer, analysis, error, retry, slow } = useAnalysis(comparison(ids), compareAnalysis, ready);
  return (
    <main id="content" tabIndex={-1} className={page.page}>
      <AnalysisHead title={strings.title} lead={strings.lead} name={analysis?.title} />
      <div className={fields.form}>
        <EntitiesField
          label={strings.entities}
          ids={ids}
          most={MOST_COMPARED}
          onChange={(next) => navigate(compareAddress(next))}
        />
      </div>
      <div className={page.answer}>
        {ids.length === 0 && <CompareExamples />}
        {ids.length === 1 && <p role="status">{strings.pickAnother}</p>}
        {slow && <p role="status">{strings.loading}</p>}
        {error && <Failure message={failureMessage(error)} onRetry={retry} />}
        {ready && !error && !analysis && <Skeleton lines={8} />}
        {answer && analysis && (
          <AnalysisAnswer analysis={analysis} figure={<BarChart chart={evidenceChart(answer)} />} />
        )}
      </div>
    </main>
  );
}
