import type { Developer } from "@atlas/server/contract";
import { Link } from "react-router";
import { EntityName } from "../../claim/EntityName.tsx";
import { EvidenceLine } from "../../claim/EvidenceLine.tsx";
import { LabelledFigure } from "../../claim/Figure.tsx";
import { listParts } from "../../words/listWords.ts";
import { gradeName } from "../../words/names.ts";
import { developerAddress } from "./cellAddress.ts";
import { figureOfDeveloper } from "./figureOfDeveloper.ts";
import type { Lookup } from "./Lookup.ts";
import css from "./landscape.module.css";
import { countryText, standingText } from "./landscapeWords.ts";

interface DeveloperItemProps {
  developer: Developer;
  technology: string;
  lookup: Lookup;
  /** Also shows the country, for cells that hold several. */
  withCountry: boolean;
}

/** A developer in a cell: name, maturity, figure with date, and evidence. */
export function DeveloperItem({ developer, technology, lookup, withCountry }: DeveloperItemProps) {
  const { organisation, standing, evidence } = developer;
  const entity = lookup.entities.get(organisation);
  const figure = figureOfDeveloper(developer, lookup);
  return (
    <li className={css.developer} data-standing={standing}>
      <Link to={developerAddress(technology, organisation)}>
        {entity ? <EntityName entity={entity} /> : organisation}
      </Link>
      {withCountry && <span className={css.country}> {countryText(developer)}</span>}
      <span className={css.maturity}>{standingText(developer)}</span>
      {figure && (
        <span className={css.figure}>
          <LabelledFigure figure={figure.figure} />
          {figure.asides.length > 0 && listParts(["", ...figure.asides])}
        </span>
      )}
      <span className={css.grade}>
        <EvidenceLine grade={evidence} width={20} /> {gradeName(evidence)}
      </span>
    </li>
  );
}
