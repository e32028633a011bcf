import { countryName } from "../../../model/words/codes/codeNames.ts";
import { readableWord } from "../../../model/words/readableWord.ts";
import { strings } from "../../../papers/answers/changes/strings.ts";
import { FilterRow } from "../../../parts/answer/FilterRow.tsx";
import type { ChangeFiltersProps } from "./ChangeFilters.tsx";

/** Countries that are offered: those with most changes. */
const MOST_OFFERED = 12;

/** The numbers of changed claims by country and by step of the chain, as far as the data of now tell them. */
export function PlaceFilters({ answer: { countries, steps, unplaced }, asked, onAsk }: ChangeFiltersProps) {
  return (
    <>
      <FilterRow
        label={strings.byCountry}
        options={countries
          .filter(({ country }, at) => at < MOST_OFFERED || asked.countries.includes(country))
          .map(({ country, count }) => ({ value: country, name: countryName(country), count }))}
        chosen={asked.countries}
        onChoose={(chosen) => onAsk({ ...asked, countries: chosen })}
      />
      <FilterRow
        label={strings.byStep}
        options={steps.map(({ step, count }) => ({ value: step, name: readableWord(step), count }))}
        chosen={asked.steps}
        onChoose={(chosen) => onAsk({ ...asked, steps: chosen })}
      />
      <p className="muted small">{strings.unplaced(unplaced.country, unplaced.step)}</p>
    </>
  );
}
