import type { ShownCounts } from "../../../picture/graph/countShown.ts";
import { strings } from "../../../picture/graph/strings.ts";
import css from "./Total.module.css";

/** The amount of a view that is shown; it keeps the width of its longest text, so nothing moves during playback. */
export function Total({ counts: { entities, claims, aside } }: { counts: ShownCounts }) {
  // If nothing is loaded or in the view, the page says so in place of the picture.
  if (entities + aside.entities === 0) return <p className={css.total}>&nbsp;</p>;
  const all = { entities: entities + aside.entities, claims: claims + aside.claims };
  if (aside.entities + aside.claims === 0) return <p className={css.total}>{strings.total(entities, claims)}</p>;
  return (
    <p className={css.total} data-widest={strings.totalOf([all.entities, all.entities], [all.claims, all.claims])}>
      {strings.totalOf([entities, all.entities], [claims, all.claims])}
    </p>
  );
}
