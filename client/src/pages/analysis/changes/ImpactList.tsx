import type { ChangeAnswer } from "@atlas/server/contract";
import type { Impact } from "@atlas/server/impact";
import { newsStrings } from "../../../model/watch/strings.ts";
import { strings } from "../../../papers/answers/changes/strings.ts";
import css from "./changes.module.css";

interface ImpactListProps {
  counts: ChangeAnswer["impacts"];
  chosen: readonly Impact[];
  onChoose: (chosen: Impact[]) => void;
}

/** The meanings of the changes to one who relied on the claims, most harmful first; choosing one lists only those changes. */
export function ImpactList({ counts, chosen, onChoose }: ImpactListProps) {
  const toggled = (impact: Impact) =>
    chosen.includes(impact) ? chosen.filter((other) => other !== impact) : [...chosen, impact];
  return (
    <fieldset className={css.impacts}>
      <legend className="strong">{strings.byImpact}</legend>
      {counts
        .filter(({ impact, count }) => count > 0 || chosen.includes(impact))
        .map(({ impact, count }) => (
          <div key={impact}>
            <button
              type="button"
              className="switch small nowrap"
              aria-pressed={chosen.includes(impact)}
              aria-describedby={`impact-${impact}`}
              onClick={() => onChoose(toggled(impact))}
            >
              {newsStrings.countOf[impact](count)}
            </button>
            <span id={`impact-${impact}`} className="muted small">
              {newsStrings.meanings[impact]}
            </span>
          </div>
        ))}
    </fieldset>
  );
}
