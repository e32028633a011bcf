import { type KeyboardEvent, useRef, useState } from "react";
import type { CheckedClaim } from "../../../../papers/answers/paper/checkPaper.ts";
import { verdictText } from "../../../../papers/answers/paper/paperWords.ts";
import css from "./paper.module.css";

interface StripProps {
  claims: readonly CheckedClaim[];
  label: string;
  /** The id of the element on the page that tells of a claim. */
  elementOf: (claim: string) => string;
}

/** The claims of a paper in a row, a mark each, which leads to its claim; arrow keys go along the row. */
export function ClaimStrip({ claims, label, elementOf }: StripProps) {
  const [current, setCurrent] = useState(0);
  const strip = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const last = claims.length - 1;
    const moves: Record<string, number> = { ArrowLeft: current - 1, ArrowRight: current + 1, Home: 0, End: last };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    strip.current?.querySelectorAll("button")[Math.min(Math.max(next, 0), last)]?.focus();
  };
  return (
    <div role="toolbar" aria-label={label} className={css.strip} ref={strip} onKeyDown={onKeyDown}>
      {claims.map((claim, place) => {
        const name = `${claim.number}: ${verdictText(claim)}`;
        return (
          <button
            key={claim.id}
            type="button"
            tabIndex={place === current ? 0 : -1}
            data-verdict={claim.verdicts[0]}
            aria-label={name}
            title={name}
            onFocus={() => setCurrent(place)}
            onClick={() => lead(elementOf(claim.id))}
          />
        );
      })}
    </div>
  );
}

/** Brings an element into sight, out of the folded list if it is in it, and the keyboard to it. */
function lead(id: string): void {
  const element = document.getElementById(id);
  const folded = element?.closest("details");
  if (folded) folded.open = true;
  element?.scrollIntoView({ block: "center" });
  element?.focus({ preventScroll: true });
}
