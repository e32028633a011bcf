import { IconX } from "@tabler/icons-react";
import { MOST_COMPARED } from "../../../model/address/pages/compareAddress.ts";
import { countryName } from "../../../model/words/codes/codeNames.ts";
import { strings } from "../../../papers/answers/compare/countries/strings.ts";
import { ChoiceField } from "../../../parts/picker/ChoiceField.tsx";
import { countryOptions, useCountries } from "../../../parts/picker/countries.ts";
import css from "../../../parts/picker/fields.module.css";
import { keepFocus } from "../../../ui/browser/keepFocus.ts";

interface CountriesFieldProps {
  countries: readonly string[];
  onChange: (countries: string[]) => void;
}

/** The countries compared, each to be removed, and a list to add another. */
export function CountriesField({ countries, onChange }: CountriesFieldProps) {
  const options = countryOptions(useCountries(), "organisation").filter(({ value }) => !countries.includes(value));
  return (
    <div className={css.parameter}>
      {countries.length < MOST_COMPARED && (
        <ChoiceField
          label={strings.field}
          any={strings.add}
          value=""
          options={options}
          onPick={(picked) => onChange([...countries, picked])}
        />
      )}
      {countries.length > 0 && (
        <ul className="above4 flex wrap gap6" aria-label={strings.field}>
          {countries.map((country) => (
            <li key={country}>
              <button
                type="button"
                className={css.chip}
                aria-label={strings.remove(countryName(country))}
                onClick={({ currentTarget }) => {
                  keepFocus(currentTarget);
                  onChange(countries.filter((other) => other !== country));
                }}
              >
                {countryName(country)} <IconX size={13} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
