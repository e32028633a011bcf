import { Link } from "react-router";
import { analysisPaths } from "../../model/address/pages/analysisAddress.ts";
import { evidenceAddress } from "../../model/address/pages/evidenceAddress.ts";
import { landscapeAddress, wholeLandscape } from "../../model/address/pages/landscapeAddress.ts";
import { questionAddress } from "../../model/address/pages/questionAddress.ts";
import { READ_PATH } from "../../model/address/pages/readAddress.ts";
import { today } from "../../model/words/today.ts";
import css from "./StartPage.module.css";
import { type OutcomeQuestion, strings } from "./strings.ts";

/** Common research questions, each one click from its answer or its form. */
export function OutcomeQuestions() {
  const addresses: Record<OutcomeQuestion, string> = {
    maker: questionAddress("whoElseMakesIt", {}),
    nobody: landscapeAddress({ ...wholeLandscape, gap: "none-found-abroad" }),
    whatIf: analysisPaths.whatIf,
    compare: analysisPaths.compare,
    owners: analysisPaths.ownership,
    ownWord: evidenceAddress({ list: "own-word" }),
    article: READ_PATH,
    begun: questionAddress("newSince", { day: `${today().slice(0, 4)}-01-01` }),
    changes: analysisPaths.changes,
  };
  // Object.entries types the keys as plain strings.
  const asked = Object.entries(addresses) as [OutcomeQuestion, string][];
  return (
    <section aria-labelledby="ask">
      <h2 id="ask" className={css.heading}>
        {strings.ask}
      </h2>
      <ul className={css.asked}>
        {asked.map(([id, to]) => (
          <li key={id}>
            <Link to={to}>{strings.asked[id]}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
