import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useLocation, useNavigate } from "react-router";
import { technologyLandscape } from "../../api/landscape.ts";
import { isNotFound } from "../../api/request/ApiError.ts";
import { failureMessage } from "../../api/request/failureMessage.ts";
import { EntityName } from "../../claim/EntityName.tsx";
import fields from "../../picker/fields.module.css";
import { Failure } from "../../ui/Failure.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { strings as frame } from "../../ui/strings.ts";
import { landscapeAddress, parseLandscape, wholeLandscape } from "../../url/pages/landscapeAddress.ts";
import { BarChart } from "../charts/BarChart.tsx";
import { AnalysisActions } from "../common/AnalysisActions.tsx";
import page from "../common/analysis.module.css";
import { Limits } from "../common/Limits.tsx";
import { AnalysisTableView } from "../common/table/AnalysisTableView.tsx";
import { FloorChoice } from "./LandscapeFilters.tsx";
import { lookupOf, nameOf } from "./Lookup.ts";
import css from "./landscape.module.css";
import { maturityChart } from "./maturityChart.ts";
import { RelatedLinks } from "./RelatedLinks.tsx";
import { strings } from "./strings.ts";
import { technologyAnalysis } from "./technologyAnalysis.ts";

/** One technology: the gap and its rule, maturity by country, its developers, and the limits of the answer. */
export function TechnologyView({ technology }: { technology: string }) {
  const { search } = useLocation();
  const navigate = useNavigate();
  const filter = { ...wholeLandscape, evidence: parseLandscape(search).evidence };
  const { data, error, refetch } = useQuery({
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
      <p className={page.back}>
        <Link to={landscapeAddress(filter)}>{strings.back}</Link>
      </p>
      {unknown && <h1 className={page.title}>{strings.unknownTitle}</h1>}
      {error && !unknown && <Failure message={failureMessage(error)} onRetry={() => void refetch()} />}
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
              <h2 className={page.heading}>{table.caption}</h2>
              <AnalysisTableView table={table} claims={lookup.claims} />
            </section>
          ))}
          <Limits limits={analysis.limits} />
        </>
      )}
    </>
  );
}
