import { Button } from "@mantine/core";
import { type ReactNode, useId, useState } from "react";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { passFocus } from "../../../ui/browser/passFocus.ts";
import css from "./desk.module.css";
import { strings } from "./strings.ts";

interface SectionProps {
  title: string;
  count: number;
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
      <div className={`flex wrap between onBaseline ${css.head}`}>
        <h2 id={id}>
          {title} <span className={`muted ${css.count}`}>{formatNumber(count)}</span>
        </h2>
        {actions}
      </div>
      {hint && <p className="muted small measure above2">{hint}</p>}
      {children}
    </section>
  );
}

/** The first items of a list, and a button that shows as many again. */
export function useMore<Item>(items: readonly Item[], step: number): { shown: readonly Item[]; more: ReactNode } {
  const [most, setMost] = useState(step);
  const rest = items.length - most;
  const more = rest > 0 && (
    <Button ref={passFocus} size="xs" variant="default" onClick={() => setMost(most + step)}>
      {strings.more(Math.min(rest, step))}
    </Button>
  );
  return { shown: items.slice(0, most), more };
}
