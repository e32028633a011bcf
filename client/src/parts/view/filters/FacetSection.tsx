import { entityClasses, entityTypeIds, evidenceIds } from "@atlas/server/vocabulary";
import { type ReactNode, useId, useState } from "react";
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
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { plainText } from "../../../model/words/plainText.ts";
import { valueName } from "../../../picture/filters/chipsOf.ts";
import type { FacetOption } from "../../../picture/filters/countOptions.ts";
import { filtersStrings as strings, strings as viewStrings } from "../../../picture/graph/strings.ts";
import { useViewState } from "../../address/useViewState.ts";
import { ShapeMark } from "../../claim/ShapeMark.tsx";
import { LinkLine } from "../frame/LinkLine.tsx";
import css from "./drawer.module.css";

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
    <details className={`ruleAbove relative ${css.section}`} open={open}>
      <summary>
        <span id={id}>{name}</span>
        {isOn(choice) && <span className={`accent tiny strong ${css.out}`}>{strings.out(out, options.length)}</span>}
      </summary>
      <fieldset className={css.facet} aria-labelledby={id}>
        <div className={`row toEnd ${css.tools}`} data-short={options.length > LONG ? undefined : true}>
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
        {found.length === 0 && <p className="muted around4">{strings.notFound}</p>}
      </fieldset>
    </details>
  );
}

function matches(name: string, text: string): boolean {
  return plainText(name).includes(plainText(text));
}

interface OptionRowProps {
  facet: Facet;
  option: FacetOption;
  checked: boolean;
  onToggle: () => void;
  onOnly: () => void;
}

/** One value of a facet with its count; grey if the view has none, given the other filters. */
function OptionRow({ facet, option: { value, count }, checked, onToggle, onOnly }: OptionRowProps) {
  const name = valueName(facet, value);
  return (
    <li className={`row round4 ${css.option}`} data-empty={count === 0 || undefined}>
      <label>
        <input type="checkbox" checked={checked} onChange={onToggle} />
        {markOf(facet, value)}
        <span className={`grow shrinks ${css.name}`}>{name}</span>
        <span className="muted digits">{formatNumber(count)}</span>
      </label>
      <button type="button" className={css.only} aria-label={strings.onlyThis(name)} onClick={onOnly}>
        {strings.only}
      </button>
    </li>
  );
}

function markOf(facet: Facet, value: string): ReactNode {
  const type = facet === "types" && entityTypeIds.find((id) => id === value);
  if (type) return <ShapeMark shape={entityClasses[type]} />;
  const grade = facet === "evidence" && evidenceIds.find((id) => id === value);
  return grade ? <LinkLine grade={grade} /> : null;
}
