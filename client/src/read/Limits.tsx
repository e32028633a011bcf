import css from "./read.module.css";
import { strings } from "./strings.ts";

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
