import { evidenceIds } from "@atlas/server/vocabulary";
import { Link } from "react-router";
import { analysisPaths } from "../../model/address/pages/analysisAddress.ts";
import { gradeMeaning, gradeName } from "../../model/words/names.ts";
import { EvidenceLine } from "../../parts/claim/EvidenceLine.tsx";
import css from "./StartPage.module.css";
import { strings } from "./strings.ts";

/** The five grades of evidence, with their lines. */
export function EvidenceGuide() {
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence" className={css.heading}>
        {strings.evidence}
      </h2>
      <p>{strings.evidenceLead}</p>
      <dl className={css.grades}>
        {evidenceIds.map((grade) => (
          <div key={grade}>
            <dt>
              <EvidenceLine grade={grade} width={34} /> {gradeName(grade)}
            </dt>
            <dd>{gradeMeaning(grade)}</dd>
          </div>
        ))}
      </dl>
      <p className={css.small}>
        {strings.evidenceRule} <Link to={analysisPaths.evidence}>{strings.evidenceLink}</Link>
      </p>
    </section>
  );
}
