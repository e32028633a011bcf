import { countryName } from "../../model/words/codes/codeNames.ts";
import { ListOption } from "../../ui/ListOption.tsx";
import css from "./picker.module.css";
import { strings } from "./strings.ts";

interface CountryGroupProps {
  /** Id of the list. */
  id: string;
  codes: readonly string[];
  /** Position of the first among all options. */
  start: number;
  active: number;
  onPick: (code: string) => void;
  onHover: (index: number) => void;
}

/** Countries and regions in the list below a text field. */
export function CountryGroup({ id, codes, start, active, onPick, onHover }: CountryGroupProps) {
  if (codes.length === 0) return null;
  const heading = `${id}-countries-${start}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
    <div role="group" aria-labelledby={heading}>
      <div id={heading} className={css.type}>
        {strings.countries}
      </div>
      {codes.map((code, place) => (
        <ListOption
          key={code}
          id={`${id}-${start + place}`}
          active={start + place === active}
          onPick={() => onPick(code)}
          onHover={() => onHover(start + place)}
        >
          {countryName(code)}
        </ListOption>
      ))}
    </div>
  );
}
