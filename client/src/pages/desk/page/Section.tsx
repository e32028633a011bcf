import { type ReactNode, useId } from "react";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import css from "./desk.module.css";

interface SectionProps {
  title: string;
  count: number;
  /** What concerns the whole list. */
  actions?: ReactNode;
  hint?: string;
  /** It is on no paper. */
  isPrivate?: boolean;
  children: ReactNode;
}

/** A list of the desk under its heading; nothing if it is empty. */
export function Section({ title, count, actions, hint, isPrivate, children }: SectionProps) {
  const id = useId();
  if (count === 0) return null;
  return (
    <section aria-labelledby={id} className={css.section} data-private={isPrivate}>
      <div className={css.head}>
        <h2 id={id}>
          {title} <span className={css.count}>{formatNumber(count)}</span>
        </h2>
        {actions}
      </div>
      {hint && <p className={css.small}>{hint}</p>}
      {children}
    </section>
  );
}
