import { listParts } from "../../../../model/words/listWords.ts";
import type { CheckedClaim } from "../../../../papers/answers/paper/checkPaper.ts";
import { placeName } from "../../../../papers/answers/paper/paperWords.ts";
import { strings } from "../../../../papers/answers/paper/strings.ts";
import css from "./paper.module.css";

/** The places where the paper states a claim, with its own sentences; nothing if it does not. */
export function InPaper({ claim: { stated } }: { claim: CheckedClaim }) {
  if (stated.length === 0) return null;
  const names = [...new Set(stated.map(({ place }) => placeName(place)))];
  return (
    <details className="small">
      <summary className="breaks">{strings.inPaper(listParts(names))}</summary>
      <ul className={css.quotes}>
        {stated.map(({ place, quote }) => (
          <li key={`${place?.at} ${quote}`} className="breaks">
            <span className="muted">{placeName(place)}</span> <q>{quote}</q>
          </li>
        ))}
      </ul>
    </details>
  );
}
