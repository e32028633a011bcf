import { Link } from "react-router";
import page from "../analysis/analysis.module.css";
import { entityName } from "../ui/entityName.ts";
import { compareAddress } from "../url/compareAddress.ts";
import { examples } from "./examples.ts";
import { strings } from "./strings.ts";

/** Said while nothing is picked: what to do, and some pairs to begin with. */
export function CompareExamples() {
  return (
    <>
      <p>{strings.start}</p>
      <ul className={page.examples}>
        {examples.map(([left, right]) => (
          <li key={left.id}>
            <Link to={compareAddress([left.id, right.id])}>{strings.example(entityName(left), entityName(right))}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
