import { UnstyledButton } from "@mantine/core";
import { useId } from "react";
import { parseView } from "../../../model/address/view/viewState.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { gradeName } from "../../../model/words/names.ts";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import { EvidenceLine } from "../../../parts/claim/EvidenceLine.tsx";
import { PathDrawing } from "../drawing/PathDrawing.tsx";
import type { Avoided } from "../form/Avoided.ts";
import type { PathReading } from "../readPaths.ts";
import { strings } from "../strings.ts";
import { HopItem } from "./HopItem.tsx";
import { PathActions } from "./PathActions.tsx";
import css from "./path.module.css";
import { pathMeaning } from "./pathMeaning.ts";

interface PathCardProps {
  path: PathReading;
  place: number;
  /** The view as last seen. */
  viewQuery: string;
  onAvoid: (what: Avoided) => void;
}

export function PathCard({ path, place, viewQuery, onAvoid }: PathCardProps) {
  const id = useId();
  const ids = path.entities.map((entity) => entity.id);
  const meaning = pathMeaning(path);
  return (
    <article aria-labelledby={id} className={`card ${css.path}`}>
      <header className={`row wrap ${css.head}`}>
        <h3 id={id} className="flush larger">
          {strings.path(place, path.hops.length)}
        </h3>
        <p className={`strong line ${css.weakest}`}>
          <EvidenceLine grade={path.weakest} /> {strings.weakest(gradeName(path.weakest))}
        </p>
        <PathActions path={path} place={place} view={parseView(viewQuery)} />
      </header>
      <PathDrawing path={path} />
      {meaning && <p className={`above10 ${css.meaning}`}>{meaning}</p>}
      <ol className="above10">
        {path.hops.map((hop) => (
          <HopItem key={hop.reached.id} hop={hop} pathIds={ids} onAvoid={onAvoid} />
        ))}
      </ol>
      {path.entities.length > 2 && (
        <p className={`flush muted small row wrap gap6 ruleAbove ${css.without}`}>
          {strings.avoid}{" "}
          {path.entities.slice(1, -1).map((entity) => (
            <UnstyledButton
              key={entity.id}
              className={`ink small framed ${css.avoid}`}
              aria-label={strings.avoidOne(entityName(entity))}
              onClick={() => onAvoid({ entity: entity.id })}
            >
              <EntityName entity={entity} />
            </UnstyledButton>
          ))}
        </p>
      )}
    </article>
  );
}
