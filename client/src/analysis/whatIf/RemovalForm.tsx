import { ChoiceField } from "../../picker/ChoiceField.tsx";
import { countryOptions } from "../../picker/countryOptions.ts";
import { EntitiesField } from "../../picker/EntitiesField.tsx";
import css from "../../picker/fields.module.css";
import { useCountries } from "../../picker/useCountries.ts";
import { MOST_REMOVED, type RemovalState } from "../../url/pages/removalAddress.ts";
import { strings } from "./strings.ts";

interface RemovalFormProps {
  asked: RemovalState;
  onAsk: (asked: RemovalState) => void;
}

/** What to remove; every change is asked at once. */
export function RemovalForm({ asked, onAsk }: RemovalFormProps) {
  const countries = useCountries();
  return (
    <div className={css.form}>
      <EntitiesField
        label={strings.organisations}
        ids={asked.ids}
        types={["organisation"]}
        most={MOST_REMOVED}
        onChange={(ids) => onAsk({ ...asked, ids })}
      />
      <ChoiceField
        label={strings.country}
        any={strings.noCountry}
        value={asked.country}
        options={countryOptions(countries, "organisation")}
        onPick={(country) => onAsk({ ...asked, country })}
      />
      <label className={css.choice}>
        <input
          type="checkbox"
          checked={asked.subsidiaries === "with"}
          onChange={({ currentTarget }) =>
            onAsk({ ...asked, subsidiaries: currentTarget.checked ? "with" : "without" })
          }
        />
        {strings.subsidiaries}
      </label>
    </div>
  );
}
