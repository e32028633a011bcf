import type { ReactNode } from "react";
import css from "./card.module.css";
import { cardStrings } from "./strings.ts";

/** One line of a card: label and value; null if the data set does not state it. */
export interface Fact {
  name: string;
  value: ReactNode;
}

interface FactListProps {
  facts: readonly Fact[];
  /** Short facts run on in one paragraph, so that the claims come sooner. */
  running?: boolean;
}

/** The facts of a card. What is not stated is shown as such, never guessed. */
export function FactList({ facts, running = false }: FactListProps) {
  return (
    <dl className={running ? css.running : css.facts}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt className="muted strong rigid">{name}</dt>
          <dd className="breaks">{value ?? <span className={`muted ${css.absent}`}>{cardStrings.notStated}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
