import { useMediaQuery } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useLocation, useNavigate } from "react-router";
import {
  type LandscapeFilter,
  landscapeAddress,
  parseLandscape,
} from "../../../model/address/pages/landscapeAddress.ts";
import { readableTitle } from "../../../model/words/readableWord.ts";
import { countryGroups } from "../../../papers/answers/landscape/countryGroups.ts";
import { groupByStage, type Lookup, lookupOf, type StageRows } from "../../../papers/answers/landscape/Lookup.ts";
import {
  landscapeAnalysis,
  landscapeSentences,
  rowsWithGap,
} from "../../../papers/answers/landscape/landscapeAnalysis.ts";
import { maturityChart } from "../../../papers/answers/landscape/maturityChart.ts";
import { strings } from "../../../papers/answers/landscape/strings.ts";
import { AnalysisActions } from "../../../parts/answer/AnalysisActions.tsx";
import { AnalysisHead } from "../../../parts/answer/AnalysisHead.tsx";
import page from "../../../parts/answer/analysis.module.css";
import { Limits } from "../../../parts/answer/Limits.tsx";
import { landscape } from "../../../parts/api/analyses.ts";
import { isUnanswerable } from "../../../parts/api/request/ApiError.ts";
import { RequestFailure } from "../../../parts/api/request/Awaited.tsx";
import { BarChart } from "../../../parts/charts/BarChart.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { LandscapeCards } from "./LandscapeCards.tsx";
import { LandscapeFilters } from "./LandscapeFilters.tsx";
import css from "./landscape.module.css";
import { TableRow } from "./TableRow.tsx";

/** Narrower than this, a table of seven columns is unreadable. */
const WIDE_ENOUGH_FOR_TABLE = "(min-width: 1000px)";

export function LandscapeView() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const filter = parseLandscape(search);
  const { data, error } = useQuery({ ...landscape(filter), placeholderData: keepPreviousData });
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
      {error && !unknown && <RequestFailure error={error} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && lookup && (
        <>
          <div role="status" className={css.found}>
            <h2 className="heading below6">{strings.counted(rows.length)}</h2>
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

interface LandscapeTableProps {
  stages: readonly StageRows[];
  lookup: Lookup;
  filter: LandscapeFilter;
}

function LandscapeTable({ stages, lookup, filter }: LandscapeTableProps) {
  return (
    <table className={`small full onSheet collapsed ${css.table}`} aria-label={strings.tableLabel}>
      <thead>
        <tr>
          <th scope="col">{strings.technology}</th>
          <th scope="col">{strings.gap}</th>
          {countryGroups.map((group) => (
            <th key={group} scope="col">
              {strings.groups[group]}
            </th>
          ))}
        </tr>
      </thead>
      {stages.map(({ stage, rows }) => (
        <tbody key={stage}>
          <tr>
            <th scope="rowgroup" colSpan={countryGroups.length + 2} className={css.stage}>
              {stage === null ? "" : readableTitle(stage)}
            </th>
          </tr>
          {rows.map((row) => (
            <TableRow key={row.technology} row={row} lookup={lookup} filter={filter} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
