import type { Claim } from "@atlas/server/contract";
import type { AnalysisTable } from "../../../papers/answers/common/Analysis.ts";
import css from "../analysis.module.css";
import { AnalysisTableView } from "./AnalysisTableView.tsx";

interface TablePartProps {
  table: AnalysisTable;
  claims: ReadonlyMap<string, Claim>;
  /** Whether the heading above has said the caption. */
  headed?: boolean;
}

export function TablePart({ table, claims, headed = false }: TablePartProps) {
  return (
    <section className="apart26">
      {!headed && <h3 className="large below8">{table.caption}</h3>}
      {table.lead && <p className={css.limits}>{table.lead}</p>}
      <AnalysisTableView table={table} claims={claims} />
      {table.note && <p className={css.limits}>{table.note}</p>}
    </section>
  );
}
