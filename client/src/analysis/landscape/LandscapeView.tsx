import { useMediaQuery } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useLocation, useNavigate } from "react-router";
import { landscape } from "../../api/landscape.ts";
import { isUnanswerable } from "../../api/request/ApiError.ts";
import { failureMessage } from "../../api/request/failureMessage.ts";
import { Failure } from "../../ui/Failure.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { landscapeAddress, parseLandscape } from "../../url/pages/landscapeAddress.ts";
import { BarChart } from "../charts/BarChart.tsx";
import { AnalysisActions } from "../common/AnalysisActions.tsx";
import { AnalysisHead } from "../common/AnalysisHead.tsx";
import page from "../common/analysis.module.css";
import { Limits } from "../common/Limits.tsx";
import { groupByStage } from "./groupByStage.ts";
import { LandscapeCards } from "./LandscapeCards.tsx";
import { LandscapeFilters } from "./LandscapeFilters.tsx";
import { LandscapeTable } from "./LandscapeTable.tsx";
import { lookupOf } from "./Lookup.ts";
import css from "./landscape.module.css";
import { landscapeAnalysis, landscapeSentences, rowsWithGap } from "./landscapeAnalysis.ts";
import { maturityChart } from "./maturityChart.ts";
import { strings } from "./strings.ts";

/** Narrower than this, a table of seven columns is unreadable. */
const WIDE_ENOUGH_FOR_TABLE = "(min-width: 1000px)";

/** The landscape with its filters, which the address holds. */
export function LandscapeView() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const filter = parseLandscape(search);
  const { data, error, refetch } = useQuery({ ...landscape(filter), placeholderData: keepPreviousData });
  const unknown = isUnanswerable(error);
  const wide = useMediaQuery(WIDE_ENOUGH_FOR_TABLE, true, { getInitialValueInEffect: false });
  const rows = data ? rowsWithGap(data, filter) : [];
  const lookup = data && lookupOf(data);
  const stages = lookup ? groupByStage(rows, lookup.entities) : [];
  const Rows = wide ? LandscapeTable : LandscapeCards;
  return (
    <>
      <AnalysisHead title={strings.title} lead={strings.lead} />
      <LandscapeFilters filter={filter} onFilter={(next) => navigate(landscapeAddress(next))} />
      {unknown && <p role="alert">{strings.unknownSector(filter.sector)}</p>}
      {error && !unknown && <Failure message={failureMessage(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && lookup && (
        <>
          <div role="status" className={css.found}>
            <h2 className={page.heading}>{strings.counted(rows.length)}</h2>
            {landscapeSentences(rows, data, filter).map((sentence) => (
              <p key={sentence} className={page.limits}>
                {sentence}
              </p>
            ))}
          </div>
          <AnalysisActions analysis={landscapeAnalysis(data, filter)} />
          {rows.length > 0 && (
            <>
              <BarChart chart={maturityChart(rows, strings.chartTitle, landscapeAddress(filter))} />
              <Rows stages={stages} lookup={lookup} filter={filter} />
            </>
          )}
          <Limits limits={strings.limits} />
        </>
      )}
    </>
  );
}
