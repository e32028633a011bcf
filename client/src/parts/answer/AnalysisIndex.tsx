import { Link } from "react-router";
import { analysisPaths } from "../../model/address/pages/analysisAddress.ts";
import { analysisIds } from "../../papers/answers/common/Analysis.ts";
import { strings } from "../../papers/answers/common/strings.ts";
import { AnalysisHead } from "./AnalysisHead.tsx";
import { AskedFirst } from "./AskedFirst.tsx";
import css from "./analysis.module.css";

export function AnalysisIndex() {
  return (
    <main id="content" tabIndex={-1} className={css.page}>
      <AnalysisHead title={strings.title} lead={strings.lead} />
      <section aria-labelledby="asked-first">
        <h2 id="asked-first" className="heading below6">
          {strings.askedFirstHeading}
        </h2>
        <AskedFirst />
      </section>
      <h2 className="heading below6">{strings.pagesHeading}</h2>
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
