import type { Entity } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { Link } from "react-router";
import { compareAddress } from "../../../model/address/pages/compareAddress.ts";
import { finderWith } from "../../../model/address/pages/finderState.ts";
import { canBeTakenOut, whatIfAddress } from "../../../model/address/pages/whatIfAddress.ts";
import { isFolded } from "../../../model/address/view/folding.ts";
import { hideEntities } from "../../../model/address/view/hiding.ts";
import {
  addEntity,
  expandEntity,
  MAX_NEIGHBOURS_PER_STEP,
  NEIGHBOURS_PER_STEP,
  openedNeighbours,
} from "../../../model/address/view/steps.ts";
import { entityAddress } from "../../../model/watch/watchedAddress.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { useViewState } from "../../../parts/address/useViewState.ts";
import { endsFrom, newDraft } from "../../../parts/desk/newDraft.ts";
import { deskStrings } from "../../../parts/desk/strings.ts";
import { useOpenDraft } from "../../../parts/desk/useOpenDraft.ts";
import { WatchButton } from "../../../parts/watch/WatchButton.tsx";
import { strings as viewStrings } from "../../../picture/graph/strings.ts";
import { passFocus } from "../../../ui/browser/passFocus.ts";
import css from "../frame/PanelHead.module.css";
import { cardStrings, strings } from "../frame/strings.ts";

/** Opens an entity's neighbours step by step, hides or shows it, and links to its paths, comparisons and What if. */
export function EntityActions({ entity }: { entity: Entity }) {
  const [view, changeView] = useViewState();
  const opened = openedNeighbours(view, entity.id);
  const most = Math.min(entity.neighbour_count, MAX_NEIGHBOURS_PER_STEP);
  const next = Math.min(opened + NEIGHBOURS_PER_STEP, MAX_NEIGHBOURS_PER_STEP);
  const more = Math.min(next, most) - opened;
  const hidden = view.hidden.includes(entity.id);
  const folded = isFolded(view, entity.id);
  const openDraft = useOpenDraft();
  return (
    <div className={css.buttons}>
      {folded && (
        <Button ref={passFocus} size="xs" onClick={() => changeView((now) => expandEntity(now, entity.id, opened))}>
          {viewStrings.openAgain}
        </Button>
      )}
      {!folded && more > 0 && (
        <Button ref={passFocus} size="xs" onClick={() => changeView((now) => expandEntity(now, entity.id, next))}>
          {opened === 0 ? strings.openNeighbours(more) : strings.openMore(more)}
        </Button>
      )}
      {hidden ? (
        <Button size="xs" variant="default" onClick={() => changeView((now) => addEntity(now, entity.id))}>
          {cardStrings.showOnCanvas}
        </Button>
      ) : (
        <Button
          ref={passFocus}
          size="xs"
          variant="default"
          onClick={() => changeView((now) => hideEntities(now, [entity.id]))}
        >
          {viewStrings.hide}
        </Button>
      )}
      <Button component={Link} to={finderWith({ from: entity.id })} size="xs" variant="default">
        {viewStrings.pathFrom}
      </Button>
      <Button component={Link} to={finderWith({ to: entity.id })} size="xs" variant="default">
        {viewStrings.pathTo}
      </Button>
      <Button component={Link} to={compareAddress([entity.id])} size="xs" variant="default">
        {strings.compare}
      </Button>
      <Button size="xs" variant="default" onClick={() => openDraft(newDraft(endsFrom(entity)))}>
        {deskStrings.addClaim}
      </Button>
      <WatchButton size="xs" address={entityAddress(entity.id)} title={entityName(entity)} />
      {canBeTakenOut(entity.type) && (
        <Button component={Link} to={whatIfAddress({ ids: [entity.id] })} size="xs" variant="default">
          {entity.type === "organisation" ? strings.takeOut : strings.stops}
        </Button>
      )}
    </div>
  );
}
