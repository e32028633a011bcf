import { Link } from "react-router";
import { askedFirst } from "../../papers/answers/common/askedFirst.ts";
import { strings } from "../../papers/answers/common/strings.ts";
import css from "./analysis.module.css";

/** The policy questions that readers come for, each one click from an answer. */
export function AskedFirst() {
  return (
    <ul className={css.askedFirst}>
      {askedFirst().map(([id, to]) => (
        <li key={id}>
          <Link to={to}>{strings.askedFirst[id]}</Link>
        </li>
      ))}
    </ul>
  );
}
