import { Link } from "react-router";
import { analysisPaths } from "../../model/address/pages/analysisAddress.ts";
import { analysisIds } from "../../papers/answers/common/Analysis.ts";
import { strings } from "../../papers/answers/common/strings.ts";
import { AnalysisHead } from "./AnalysisHead.tsx";
import css from "./analysis.module.css";

export function AnalysisIndex() {
  return (
    <main id="content" tabIndex={-1} className={css.page}>
      <AnalysisHead title={strings.title} lead={strings.lead} />
      <ul className={css.list}>
        {analysisIds.map((id) => (
          <li key={id}>
            <Link to={analysisPaths[id]}>{strings.names[id]}</Link>
            <p>{strings.leads[id]}</p>
          </li>
        ))}
      </ul>
    </main>
  );
}
