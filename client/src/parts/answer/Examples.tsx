import { Link } from "react-router";
import css from "./analysis.module.css";

interface ExamplesProps {
  /** Tells the reader what to do. */
  lead: string;
  examples: readonly { name: string; to: string }[];
}

/** Shown before anything is asked: an instruction, and sample questions for readers who have none in mind. */
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
