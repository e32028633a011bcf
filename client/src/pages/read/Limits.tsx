import { strings } from "../../papers/answers/reading/strings.ts";
import css from "./read.module.css";

/** What the page cannot do. */
export function Limits() {
  return (
    <section aria-label={strings.limitsLabel} className={css.limits}>
      {strings.limits.map((limit) => (
        <p key={limit}>{limit}</p>
      ))}
    </section>
  );
}
