import { Link } from "react-router";
import { emptyFinder, formatFinder, PATHS_PATH } from "../../model/address/pages/finderState.ts";
import { entityName } from "../../model/words/entityName.ts";
import { examples } from "./examples.ts";
import css from "./PathsPage.module.css";
import { strings } from "./strings.ts";

/** Shown while an end is missing: what to do, and some example pairs. */
export function Examples() {
  return (
    <>
      <p>{strings.start}</p>
      <ul className={css.examples}>
        {examples.map(({ from, to }) => (
          <li key={`${from.id} ${to.id}`}>
            <Link to={{ pathname: PATHS_PATH, search: formatFinder({ ...emptyFinder, from: from.id, to: to.id }) }}>
              {strings.example(entityName(from), entityName(to))}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
