import type { CardPlace } from "./CardPlace.ts";
import css from "./DetailPanel.module.css";
import { cardStrings } from "./strings.ts";

const places: readonly CardPlace[] = ["pinned", "selected"];

export function CardSwitch({ front, onFront }: { front: CardPlace; onFront: (place: CardPlace) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div role="group" aria-label={cardStrings.shownCard} className={css.switch}>
      {places.map((place) => (
        <button key={place} type="button" aria-pressed={place === front} onClick={() => onFront(place)}>
          {cardStrings[place]}
        </button>
      ))}
    </div>
  );
}
