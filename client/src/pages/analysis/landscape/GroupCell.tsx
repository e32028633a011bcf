import type { Developer } from "@atlas/server/contract";
import { IconChartDots3 } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "react-router";
import { labelled, listParts } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import {
  type CountryGroup,
  cellAddress,
  developerAddress,
  isOneCountry,
} from "../../../papers/answers/landscape/countryGroups.ts";
import { type Lookup, nameOf } from "../../../papers/answers/landscape/Lookup.ts";
import { countryText, figureOfDeveloper, standingText } from "../../../papers/answers/landscape/landscapeWords.ts";
import { strings } from "../../../papers/answers/landscape/strings.ts";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import { EvidenceLine } from "../../../parts/claim/EvidenceLine.tsx";
import { LabelledFigure } from "../../../parts/claim/Figure.tsx";
import css from "./landscape.module.css";

/** Developers shown before the rest unfolds; they come most advanced first. */
const FIRST = 3;

interface GroupCellProps {
  technology: string;
  group: CountryGroup;
  developers: readonly Developer[];
  lookup: Lookup;
}

/** The developers of a technology in some countries: the most advanced at once, the rest on request. */
export function GroupCell({ technology, group, developers, lookup }: GroupCellProps) {
  const [all, setAll] = useState(false);
  if (developers.length === 0) return <span className="muted">{strings.nobody}</span>;
  // A single extra developer is shown rather than hidden behind a button.
  const shown = all || developers.length <= FIRST + 1 ? developers : developers.slice(0, FIRST);
  const rest = developers.length - FIRST;
  const cell = listParts([nameOf(technology, lookup), strings.groups[group]]);
  return (
    <>
      <ul>
        {shown.map((developer) => (
          <DeveloperItem
            key={developer.organisation}
            developer={developer}
            technology={technology}
            lookup={lookup}
            withCountry={!isOneCountry(group)}
          />
        ))}
      </ul>
      <span className="apart6 row between gap10">
        {rest > 1 && (
          <button
            type="button"
            className="textButton"
            aria-expanded={all}
            aria-label={all ? labelled(strings.fewer, cell) : strings.moreOf(rest, cell)}
            onClick={() => setAll(!all)}
          >
            {all ? strings.fewer : strings.more(rest)}
          </button>
        )}
        <Link
          to={cellAddress(
            technology,
            developers.map(({ organisation }) => organisation),
          )}
          className={`line touch24 ${css.show}`}
          aria-label={strings.showCellOf(nameOf(technology, lookup), strings.groups[group])}
          title={strings.showCell}
        >
          <IconChartDots3 size={15} aria-hidden="true" />
        </Link>
      </span>
    </>
  );
}

interface DeveloperItemProps {
  developer: Developer;
  technology: string;
  lookup: Lookup;
  /** Also shows the country, for cells that hold several. */
  withCountry: boolean;
}

/** A developer in a cell: name, maturity, figure with date, and evidence. */
function DeveloperItem({ developer, technology, lookup, withCountry }: DeveloperItemProps) {
  const { organisation, standing, evidence } = developer;
  const entity = lookup.entities.get(organisation);
  const figure = figureOfDeveloper(developer, lookup);
  return (
    <li className={css.developer} data-standing={standing}>
      <Link to={developerAddress(technology, organisation)}>
        {entity ? <EntityName entity={entity} /> : organisation}
      </Link>
      {withCountry && <span className="muted tiny"> {countryText(developer)}</span>}
      <span className={css.maturity}>{standingText(developer)}</span>
      {figure && (
        <span className={`muted tiny ${css.figure}`}>
          <LabelledFigure figure={figure.figure} />
          {figure.asides.length > 0 && listParts(["", ...figure.asides])}
        </span>
      )}
      <span className="muted tiny row gap6">
        <EvidenceLine grade={evidence} width={20} /> {gradeName(evidence)}
      </span>
    </li>
  );
}
