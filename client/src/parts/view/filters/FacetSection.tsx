import { useId, useState } from "react";
import {
  allows,
  type Choice,
  type Facet,
  isOn,
  showAll,
  showNone,
  showOnly,
  toggleValue,
} from "../../../model/address/view/filters.ts";
import { plainText } from "../../../model/words/plainText.ts";
import type { FacetOption } from "../../../picture/filters/countOptions.ts";
import { valueName } from "../../../picture/filters/facetNames.ts";
import { strings } from "../../../picture/filters/strings.ts";
import { strings as viewStrings } from "../../../picture/graph/strings.ts";
import { useViewState } from "../../address/useViewState.ts";
import css from "./drawer.module.css";
import { OptionRow } from "./OptionRow.tsx";

/** Longer lists have a search field. */
const LONG = 9;

interface FacetSectionProps {
  facet: Facet;
  options: readonly FacetOption[];
  choice: Choice;
  startsOpen: boolean;
}

/** One facet: its values with their counts, each to be let through or not. */
export function FacetSection({ facet, options, choice, startsOpen }: FacetSectionProps) {
  const [, changeView] = useViewState();
  const [open] = useState(startsOpen);
  const [text, setText] = useState("");
  const id = useId();
  const name = viewStrings.facets[facet];
  const out = options.filter(({ value }) => !allows(choice, value)).length;
  const found = options.filter((option) => matches(valueName(facet, option.value), text));
  return (
    <details className={css.section} open={open}>
      <summary>
        <span id={id}>{name}</span>
        {isOn(choice) && <span className={css.out}>{strings.out(out, options.length)}</span>}
      </summary>
      <fieldset className={css.facet} aria-labelledby={id}>
        <div className={css.tools} data-short={options.length > LONG ? undefined : true}>
          {options.length > LONG && (
            <input
              type="search"
              aria-label={strings.find(name)}
              placeholder={strings.findHint}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          )}
          <button
            type="button"
            className={css.link}
            aria-label={strings.allOf(name)}
            onClick={() => changeView((view) => showAll(view, facet))}
          >
            {strings.all}
          </button>
          <button
            type="button"
            className={css.link}
            aria-label={strings.noneOf(name)}
            onClick={() => changeView((view) => showNone(view, facet))}
          >
            {strings.none}
          </button>
        </div>
        <ul>
          {found.map(({ value, count }) => (
            <OptionRow
              key={value}
              facet={facet}
              option={{ value, count }}
              checked={allows(choice, value)}
              onToggle={() => changeView((view) => toggleValue(view, facet, value))}
              onOnly={() => changeView((view) => showOnly(view, facet, value))}
            />
          ))}
        </ul>
        {found.length === 0 && <p className={css.nothing}>{strings.notFound}</p>}
      </fieldset>
    </details>
  );
}

function matches(name: string, text: string): boolean {
  return plainText(name).includes(plainText(text));
}
