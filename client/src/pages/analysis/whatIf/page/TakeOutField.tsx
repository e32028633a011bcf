import { IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { MOST_COUNTRIES, MOST_TAKEN, type TakeOut, takenTypes } from "../../../../model/address/pages/whatIfAddress.ts";
import { countryName } from "../../../../model/words/codes/codeNames.ts";
import { entityName } from "../../../../model/words/entityName.ts";
import { strings } from "../../../../papers/answers/whatIf/strings.ts";
import { useEntities } from "../../../../parts/api/records.ts";
import { EntityName } from "../../../../parts/claim/EntityName.tsx";
import { fittingCodes, useCountries } from "../../../../parts/picker/countries.ts";
import fields from "../../../../parts/picker/fields.module.css";
import { PickerField } from "../../../../parts/picker/PickerField.tsx";
import { strings as pickerStrings } from "../../../../parts/picker/strings.ts";
import { useEntityPicker } from "../../../../parts/picker/useEntityPicker.ts";
import { keepFocus } from "../../../../ui/browser/keepFocus.ts";
import { elementGoods } from "./elementGoods.ts";
import css from "./whatIf.module.css";

interface TakeOutFieldProps {
  label: string;
  taken: TakeOut;
  onChange: (taken: TakeOut) => void;
}

/** The field for what is taken out, as a sentence of chips: things, where they are made, and one field to add more of either. */
export function TakeOutField({ label, taken, onChange }: TakeOutFieldProps) {
  const { ids, countries, stop, subsidiaries } = taken;
  const found = new Map(useEntities(ids).map((entity) => [entity.id, entity]));
  const isFirm = (id: string) => found.get(id)?.type === "organisation";
  const hasGoods = ids.some((id) => found.has(id) && !isFirm(id));
  const hasFirms = ids.some(isFirm) || (countries.length > 0 && !hasGoods);
  const change = (part: Partial<TakeOut>) => {
    const next = { ...taken, ...part };
    // Exports stop only of goods and from a country; the server refuses anything else.
    const canExport = next.countries.length > 0 && !next.ids.every(isFirm);
    onChange({ ...next, stop: canExport ? next.stop : "making" });
  };
  const codes = useCountries().map(({ country }) => country);
  const left = (all: readonly string[], one: string) => all.filter((other) => other !== one);
  const picker = useEntityPicker({
    chosen: "",
    types: takenTypes,
    onPick: (id) => change({ ids: [...left(ids, id), id].slice(-MOST_TAKEN) }),
    several: {
      fitting: elementGoods,
      onPick: (some) => change({ ids: [...new Set([...ids, ...some])].slice(-MOST_TAKEN) }),
    },
    countries: {
      fitting: (text) => fittingCodes(text, codes),
      onPick: (code) => change({ countries: [...left(countries, code), code].slice(-MOST_COUNTRIES) }),
    },
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a line of text
    <div className={`row wrap gap8 ${css.sentence}`} role="group" aria-label={label}>
      <span>{label}</span>
      {ids.length > 0 && (
        <ul className="flex wrap gap6">
          {ids.map((id) => {
            const entity = found.get(id);
            return (
              <Chip key={id} name={entity ? entityName(entity) : id} onStop={() => change({ ids: left(ids, id) })}>
                {entity ? <EntityName entity={entity} /> : id}
              </Chip>
            );
          })}
        </ul>
      )}
      {countries.length > 0 && (
        <>
          {hasGoods && (
            <select
              className={css.stop}
              aria-label={strings.stop}
              value={stop}
              onChange={({ currentTarget }) =>
                change({ stop: currentTarget.value === "exports" ? "exports" : "making" })
              }
            >
              <option value="making">{strings.madeIn}</option>
              <option value="exports">{strings.exportedFrom}</option>
            </select>
          )}
          <ul className="flex wrap gap6">
            {countries.map((code) => (
              <Chip key={code} name={countryName(code)} onStop={() => change({ countries: left(countries, code) })}>
                {countryName(code)}
              </Chip>
            ))}
          </ul>
        </>
      )}
      <div className={`relative ${css.field}`}>
        <PickerField
          picker={picker}
          label={strings.add}
          placeholder={strings.add}
          className={fields.control}
          pickedMessage={pickerStrings.picked(label)}
        />
      </div>
      {hasFirms && (
        <label className={`middling row gap8 ${fields.choice}`}>
          <input
            type="checkbox"
            checked={subsidiaries === "with"}
            onChange={({ currentTarget }) => change({ subsidiaries: currentTarget.checked ? "with" : "without" })}
          />
          {strings.subsidiaries}
        </label>
      )}
    </div>
  );
}

function Chip({ name, onStop, children }: { name: string; onStop: () => void; children: ReactNode }) {
  return (
    <li>
      <button
        type="button"
        className={fields.chip}
        aria-label={pickerStrings.letGo(name)}
        onClick={({ currentTarget }) => {
          keepFocus(currentTarget);
          onStop();
        }}
      >
        {children} <IconX size={13} aria-hidden="true" />
      </button>
    </li>
  );
}
