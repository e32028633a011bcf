import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useLocation, useNavigate } from "react-router";
import { landscapeAddress, parseLandscape, wholeLandscape } from "../../../model/address/pages/landscapeAddress.ts";
import { lookupOf, nameOf } from "../../../papers/answers/landscape/Lookup.ts";
import { maturityChart } from "../../../papers/answers/landscape/maturityChart.ts";
import { strings } from "../../../papers/answers/landscape/strings.ts";
import { technologyAnalysis } from "../../../papers/answers/landscape/technologyAnalysis.ts";
import { AnalysisActions } from "../../../parts/answer/AnalysisActions.tsx";
import page from "../../../parts/answer/analysis.module.css";
import { Limits } from "../../../parts/answer/Limits.tsx";
import { AnalysisTableView } from "../../../parts/answer/table/AnalysisTableView.tsx";
import { technologyLandscape } from "../../../parts/api/analyses.ts";
import { isNotFound } from "../../../parts/api/request/ApiError.ts";
import { RequestFailure } from "../../../parts/api/request/Awaited.tsx";
import { BarChart } from "../../../parts/charts/BarChart.tsx";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import fields from "../../../parts/picker/fields.module.css";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { strings as frame } from "../../../ui/strings.ts";
import { FloorChoice } from "./LandscapeFilters.tsx";
import css from "./landscape.module.css";
import { RelatedLinks } from "./RelatedLinks.tsx";

/** One technology: the gap and its rule, maturity by country, its developers, and the limits of the answer. */
export function TechnologyView({ technology }: { technology: string }) {
  const { search } = useLocation();
  const navigate = useNavigate();
  const filter = { ...wholeLandscape, evidence: parseLandscape(search).evidence };
  const { data, error } = useQuery({
    ...technologyLandscape(technology, filter.evidence),
    placeholderData: keepPreviousData,
  });
  const analysis = data && technologyAnalysis(data, filter);
  const [row] = data?.rows ?? [];
  const lookup = data && lookupOf(data);
  const entity = lookup?.entities.get(technology);
  const unknown = isNotFound(error);
  return (
    <>
      <p className="below6">
        <Link to={landscapeAddress(filter)}>{strings.back}</Link>
      </p>
      {unknown && <h1 className={page.title}>{strings.unknownTitle}</h1>}
      {error && !unknown && <RequestFailure error={error} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && !error && row && lookup && analysis && (
        <>
          <title>{frame.titleOf(analysis.title)}</title>
          <h1 className={page.title}>{entity ? <EntityName entity={entity} /> : technology}</h1>
          {entity?.summary && (
            <p className={page.lead} lang="en">
              {entity.summary}
            </p>
          )}
          <div className={fields.form}>
            <FloorChoice filter={filter} onFilter={(next) => navigate(landscapeAddress(next, technology))} />
          </div>
          <div role="status">
            <ul className={`${page.sentences} ${css.answer}`}>
              {analysis.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
          <RelatedLinks row={row} lookup={lookup} filter={filter} />
          <AnalysisActions analysis={analysis} />
          {row.developers.length > 0 && (
            <BarChart
              chart={maturityChart([row], strings.chartTitleOf(nameOf(technology, lookup)), analysis.address)}
            />
          )}
          {analysis.tables.map((table) => (
            <section key={table.caption} className={css.part}>
              <h2 className="heading below6">{table.caption}</h2>
              <AnalysisTableView table={table} claims={lookup.claims} />
            </section>
          ))}
          <Limits limits={analysis.limits} />
        </>
      )}
    </>
  );
}
