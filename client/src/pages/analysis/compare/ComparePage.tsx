import { useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import { compareAddress, comparedIn, MOST_COMPARED } from "../../../model/address/pages/compareAddress.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { compareAnalysis, evidenceChart } from "../../../papers/answers/compare/compareAnalysis.ts";
import { examples as pairs } from "../../../papers/answers/compare/examples.ts";
import { strings } from "../../../papers/answers/compare/strings.ts";
import { AnalysisAnswer } from "../../../parts/answer/AnalysisAnswer.tsx";
import { AnalysisHead } from "../../../parts/answer/AnalysisHead.tsx";
import page from "../../../parts/answer/analysis.module.css";
import { Examples } from "../../../parts/answer/Examples.tsx";
import { useAnalysis } from "../../../parts/answer/useAnalysis.ts";
import { comparison } from "../../../parts/api/analyses.ts";
import { Awaited } from "../../../parts/api/request/Awaited.tsx";
import { BarChart } from "../../../parts/charts/BarChart.tsx";
import { EntitiesField } from "../../../parts/picker/EntityField.tsx";
import fields from "../../../parts/picker/fields.module.css";

export function ComparePage() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const ids = useMemo(() => comparedIn(search), [search]);
  const ready = ids.length > 1;
  const { answer, analysis, error, slow } = useAnalysis(comparison(ids), compareAnalysis, ready);
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
        {(error || (ready && !analysis)) && <Awaited error={error} lines={8} />}
        {answer && analysis && (
          <AnalysisAnswer analysis={analysis} figure={<BarChart chart={evidenceChart(answer)} />} />
        )}
      </div>
    </main>
  );
}

function CompareExamples() {
  const examples = pairs.map(([left, right]) => ({
    name: strings.example(entityName(left), entityName(right)),
    to: compareAddress([left.id, right.id]),
  }));
  return <Examples lead={strings.start} examples={examples} />;
}
