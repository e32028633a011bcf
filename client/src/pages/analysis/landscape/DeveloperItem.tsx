import type { Developer } from "@atlas/server/contract";
import { Link } from "react-router";
import { listParts } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import { developerAddress } from "../../../papers/answers/landscape/cellAddress.ts";
import { figureOfDeveloper } from "../../../papers/answers/landscape/figureOfDeveloper.ts";
import type { Lookup } from "../../../papers/answers/landscape/Lookup.ts";
import { countryText, standingText } from "../../../papers/answers/landscape/landscapeWords.ts";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import { EvidenceLine } from "../../../parts/claim/EvidenceLine.tsx";
import { LabelledFigure } from "../../../parts/claim/Figure.tsx";
import css from "./landscape.module.css";

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
