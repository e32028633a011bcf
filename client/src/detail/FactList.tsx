import { Fragment, type ReactNode } from "react";
import css from "./card.module.css";
import { cardStrings } from "./cardStrings.ts";

/** One line of a card: what it tells, and the value; null where the data set does not state it. */
export interface Fact {
  name: string;
  value: ReactNode;
}

/** The facts of a card, one a line. What is not stated is said to be so, never guessed. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={css.facts}>
      {facts.map(({ name, value }) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value ?? <span className={css.absent}>{cardStrings.notStated}</span>}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
