import { entityClasses, entityTypeIds, evidenceIds } from "@atlas/server/vocabulary";
import type { ReactNode } from "react";
import type { Facet } from "../../../model/address/view/filters.ts";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import type { FacetOption } from "../../../picture/filters/countOptions.ts";
import { valueName } from "../../../picture/filters/facetNames.ts";
import { strings } from "../../../picture/filters/strings.ts";
import { ShapeMark } from "../../claim/ShapeMark.tsx";
import { LinkLine } from "../frame/LinkLine.tsx";
import css from "./drawer.module.css";

interface OptionRowProps {
  facet: Facet;
  option: FacetOption;
  checked: boolean;
  onToggle: () => void;
  onOnly: () => void;
}

/** One value of a facet with its count; grey if the view has none, given the other filters. */
export function OptionRow({ facet, option: { value, count }, checked, onToggle, onOnly }: OptionRowProps) {
  const name = valueName(facet, value);
  return (
    <li className={css.option} data-empty={count === 0 || undefined}>
      <label>
        <input type="checkbox" checked={checked} onChange={onToggle} />
        {markOf(facet, value)}
        <span className={css.name}>{name}</span>
        <span className={css.count}>{formatNumber(count)}</span>
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
