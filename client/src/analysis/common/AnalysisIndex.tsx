import { Link } from "react-router";
import { strings as frame } from "../../ui/strings.ts";
import { analysisPaths } from "../../url/pages/analysisAddress.ts";
import css from "./analysis.module.css";
import { analysisIds } from "./analysisIds.ts";
import { strings } from "./strings.ts";

export function AnalysisIndex() {
  return (
    <main id="content" tabIndex={-1} className={css.page}>
      <title>{frame.titleOf(strings.title)}</title>
      <h1 className={css.title}>{strings.title}</h1>
      <p className={css.lead}>{strings.lead}</p>
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
