import { ChoiceField } from "../../picker/ChoiceField.tsx";
import { EntitiesField } from "../../picker/EntitiesField.tsx";
import css from "../../picker/fields.module.css";
import { MOST_REMOVED, type RemovalState } from "../../url/pages/removalAddress.ts";
import { allCountries } from "../../words/allCountries.ts";
import { strings } from "./strings.ts";

interface RemovalFormProps {
  asked: RemovalState;
  onAsk: (asked: RemovalState) => void;
}

/** What to remove; every change is asked at once. */
export function RemovalForm({ asked, onAsk }: RemovalFormProps) {
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
        options={allCountries()}
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
