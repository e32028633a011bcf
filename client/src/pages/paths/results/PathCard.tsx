import { Button, UnstyledButton } from "@mantine/core";
import { type MouseEvent, useId } from "react";
import { Link } from "react-router";
import { fitsAddress } from "../../../model/address/view/fitsAddress.ts";
import { BRIEFING_PATH, EXPLORE_PATH } from "../../../model/address/view/viewPaths.ts";
import { formatView, parseView, type ViewState } from "../../../model/address/view/viewState.ts";
import { weakestConfirmed } from "../../../model/claim/standing/standingText.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { listClauses } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import { EvidenceLine } from "../../../parts/claim/EvidenceLine.tsx";
import { PathDrawing } from "../drawing/PathDrawing.tsx";
import type { Avoided } from "../form/Avoided.ts";
import type { PathReading } from "../readPaths.ts";
import { strings } from "../strings.ts";
import { CopyPathButton } from "./CopyPathButton.tsx";
import { HopItem } from "./HopItem.tsx";
import css from "./path.module.css";
import { pathMeaning } from "./pathMeaning.ts";
import { addPath, pathView } from "./pathView.ts";

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
          <EvidenceLine grade={path.weakest} />{" "}
          {listClauses([strings.weakest(gradeName(path.weakest)), weakestConfirmed(path)])}
        </p>
        <PathActions path={path} place={place} view={parseView(viewQuery)} />
      </header>
      <PathDrawing path={path} />
      {meaning && <p className={`above10 ${css.meaning}`}>{meaning}</p>}
      <ol className="above10">
        {path.hops.map((hop) => (
          <HopItem key={hop.reached.id} hop={hop} pathIds={ids} day={path.day} onAvoid={onAvoid} />
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

interface PathActionsProps {
  path: PathReading;
  place: number;
  /** The view as last seen. */
  view: ViewState;
}

function PathActions({ path, place, view }: PathActionsProps) {
  const ids = path.entities.map(({ id }) => id);
  const before = formatView(view);
  const leadTo = (to: ViewState, pathname = EXPLORE_PATH) => {
    const search = formatView(to);
    const onClick = (event: MouseEvent) => {
      if (!fitsAddress(to, search, before)) event.preventDefault();
    };
    return { to: { pathname, search }, onClick };
  };
  return (
    <div className="flex wrap gap6">
      <Button
        component={Link}
        {...leadTo(addPath(view, ids))}
        size="xs"
        variant="default"
        aria-label={strings.addPathToView(place)}
      >
        {strings.addToView}
      </Button>
      {view.steps.length > 0 && (
        <Button
          component={Link}
          {...leadTo(pathView(ids, view.labels))}
          size="xs"
          variant="default"
          aria-label={strings.showPathAlone(place)}
        >
          {strings.showAlone}
        </Button>
      )}
      <Button
        component={Link}
        {...leadTo(pathView(ids, view.labels), BRIEFING_PATH)}
        size="xs"
        variant="default"
        aria-label={strings.briefingOfPath(place)}
      >
        {strings.briefing}
      </Button>
      <CopyPathButton path={path} place={place} />
    </div>
  );
}
