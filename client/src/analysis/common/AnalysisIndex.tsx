import { Link } from "react-router";
import { analysisPaths } from "../../url/pages/analysisAddress.ts";
import { AnalysisHead } from "./AnalysisHead.tsx";
import css from "./analysis.module.css";
import { analysisIds } from "./analysisIds.ts";
import { strings } from "./strings.ts";

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
