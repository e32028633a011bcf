import { Link } from "react-router";
import css from "./analysis.module.css";

interface ExamplesProps {
  /** What to do. */
  lead: string;
  examples: readonly { name: string; to: string }[];
}

/** Said while nothing is asked yet: what to do, and some questions to begin with, for a reader who has none in mind. */
export function Examples({ lead, examples }: ExamplesProps) {
  return (
    <div className={css.answer}>
      <p role="status">{lead}</p>
      <ul className={css.examples}>
        {examples.map(({ name, to }) => (
          <li key={to}>
            <Link to={to}>{name}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
