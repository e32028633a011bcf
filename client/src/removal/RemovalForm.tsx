import { useId } from "react";
import { EntitiesField } from "../picker/EntitiesField.tsx";
import css from "../picker/fields.module.css";
import { allCountries } from "../ui/allCountries.ts";
import { MOST_REMOVED, type RemovalState } from "../url/removalAddress.ts";
import { strings } from "./strings.ts";

interface RemovalFormProps {
  asked: RemovalState;
  onAsk: (asked: RemovalState) => void;
}

/** What is taken out; each change is asked at once. */
export function RemovalForm({ asked, onAsk }: RemovalFormProps) {
  const id = useId();
  return (
    <div className={css.form}>
      <EntitiesField
        label={strings.organisations}
        ids={asked.ids}
        types={["organisation"]}
        most={MOST_REMOVED}
        onChange={(ids) => onAsk({ ...asked, ids })}
      />
      <div className={css.parameter}>
        <label htmlFor={id} className={css.label}>
          {strings.country}
        </label>
        <select
          id={id}
          className={css.control}
          value={asked.country}
          onChange={({ currentTarget }) => onAsk({ ...asked, country: currentTarget.value })}
        >
          <option value="">{strings.noCountry}</option>
          {allCountries().map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </div>
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
