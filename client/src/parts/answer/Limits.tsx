import { strings } from "../../papers/answers/common/strings.ts";
import css from "./analysis.module.css";

/** The limits of an answer: one sentence, or a list. */
export function Limits({ limits }: { limits: readonly string[] }) {
  if (limits.length === 0) return null;
  if (limits.length === 1) {
    return (
      <p className={css.limits}>
        <strong>{strings.limitsLead}</strong> {limits[0]}
      </p>
    );
  }
  return (
    <section className="apart26">
      <p className={css.limits}>
        <strong>{strings.limitsLead}</strong>
      </p>
      <ul className={`muted middling pretty measure ${css.limitList}`}>
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </section>
  );
}
