import page from "../analysis/analysis.module.css";
import { strings as common } from "../analysis/strings.ts";

/** What the landscape cannot tell. */
export function Limits({ limits }: { limits: readonly string[] }) {
  return (
    <section>
      <h2 className={page.heading}>{common.limits}</h2>
      <ul>
        {limits.map((limit) => (
          <li key={limit} className={page.limits}>
            {limit}
          </li>
        ))}
      </ul>
    </section>
  );
}
