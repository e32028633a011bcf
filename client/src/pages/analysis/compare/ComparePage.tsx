import { useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import {
  compareAddress,
  comparedIn,
  countriesAddress,
  countriesIn,
  MOST_COMPARED,
} from "../../../model/address/pages/compareAddress.ts";
import { countryName } from "../../../model/words/codes/codeNames.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { compareAnalysis, evidenceChart } from "../../../papers/answers/compare/compareAnalysis.ts";
import { countriesAnalysis } from "../../../papers/answers/compare/countries/countriesAnalysis.ts";
import { strings as countryStrings } from "../../../papers/answers/compare/countries/strings.ts";
import { countryExamples, examples as pairs } from "../../../papers/answers/compare/examples.ts";
import { strings } from "../../../papers/answers/compare/strings.ts";
import { AnalysisAnswer } from "../../../parts/answer/AnalysisAnswer.tsx";
import { AnalysisHead } from "../../../parts/answer/AnalysisHead.tsx";
import page from "../../../parts/answer/analysis.module.css";
import { Examples } from "../../../parts/answer/Examples.tsx";
import { useAnalysis } from "../../../parts/answer/useAnalysis.ts";
import { comparison, countryComparison } from "../../../parts/api/analyses.ts";
import { Awaited } from "../../../parts/api/request/Awaited.tsx";
import { BarChart } from "../../../parts/charts/BarChart.tsx";
import { EntitiesField } from "../../../parts/picker/EntityField.tsx";
import fields from "../../../parts/picker/fields.module.css";
import { CountriesField } from "./CountriesField.tsx";

/** Two to five entities, or countries, compared; an address that names entities compares these. */
export function ComparePage() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const ids = useMemo(() => comparedIn(search), [search]);
  const countries = useMemo(() => countriesIn(search), [search]);
  const entities = useAnalysis(comparison(ids), compareAnalysis, ids.length > 1);
  const places = useAnalysis(countryComparison(countries), countriesAnalysis, countries.length > 1);
  const { analysis, error, slow } = countries.length > 0 ? places : entities;
  const ready = ids.length > 1 || countries.length > 1;
  return (
    <main id="content" tabIndex={-1} className={page.page}>
      <AnalysisHead title={strings.title} lead={strings.lead} name={analysis?.title} />
      <div className={fields.form}>
        {countries.length === 0 && (
          <EntitiesField
            label={strings.entities}
            ids={ids}
            most={MOST_COMPARED}
            onChange={(next) => navigate(compareAddress(next))}
          />
        )}
        {ids.length === 0 && (
          <CountriesField countries={countries} onChange={(next) => navigate(countriesAddress(next))} />
        )}
      </div>
      <div className={page.answer}>
        {ids.length + countries.length === 0 && <CompareExamples />}
        {ids.length === 1 && <p role="status">{strings.pickAnother}</p>}
        {countries.length === 1 && <p role="status">{countryStrings.pickAnother}</p>}
        {slow && <p role="status">{strings.loading}</p>}
        {(error || (ready && !analysis)) && <Awaited error={error} lines={8} />}
        {analysis && countries.length > 1 && <AnalysisAnswer analysis={analysis} />}
        {analysis && entities.answer && ids.length > 1 && (
          <AnalysisAnswer analysis={analysis} figure={<BarChart chart={evidenceChart(entities.answer)} />} />
        )}
      </div>
    </main>
  );
}

function CompareExamples() {
  const examples = [
    ...pairs.map(([left, right]) => ({
      name: strings.example(entityName(left), entityName(right)),
      to: compareAddress([left.id, right.id]),
    })),
    ...countryExamples.map(([one, other]) => ({
      name: strings.example(countryName(one), countryName(other)),
      to: countriesAddress([one, other]),
    })),
  ];
  return <Examples lead={strings.start} examples={examples} />;
}
