import type { Developer } from "@atlas/server/contract";
import { Link } from "react-router";
import { EntityName } from "../../claim/EntityName.tsx";
import { EvidenceLine } from "../../claim/EvidenceLine.tsx";
import { LabelledFigure } from "../../claim/Figure.tsx";
import { listParts } from "../../words/listWords.ts";
import { gradeName } from "../../words/names.ts";
import { developerAddress } from "./cellView.ts";
import { figureOfDeveloper } from "./figureOfDeveloper.ts";
import css from "./landscape.module.css";
import { countryText, standingText } from "./landscapeWords.ts";
import type { Named } from "./Named.ts";

interface DeveloperItemProps {
  developer: Developer;
  technology: string;
  named: Named;
  /** Whether the country must be said, where the cell holds several. */
  withCountry: boolean;
}

/** One developer in a cell: its name, how far it is, its figure with date, and how well that is evidenced. */
export function DeveloperItem({ developer, technology, named, withCountry }: DeveloperItemProps) {
  const { organisation, standing, evidence } = developer;
  const entity = named.entities.get(organisation);
  const figure = figureOfDeveloper(developer, named);
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
