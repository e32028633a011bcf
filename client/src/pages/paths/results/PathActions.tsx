import { Button } from "@mantine/core";
import type { MouseEvent } from "react";
import { Link } from "react-router";
import { fitsAddress } from "../../../model/address/view/fitsAddress.ts";
import { BRIEFING_PATH, EXPLORE_PATH } from "../../../model/address/view/viewPaths.ts";
import { formatView, type ViewState } from "../../../model/address/view/viewState.ts";
import type { PathReading } from "../readPaths.ts";
import { strings } from "../strings.ts";
import { CopyPathButton } from "./CopyPathButton.tsx";
import { addPath, pathView } from "./pathView.ts";

interface PathActionsProps {
  path: PathReading;
  place: number;
  /** The view as last seen. */
  view: ViewState;
}

/** Adds a path to the canvas, opens it alone, or copies it as text. */
export function PathActions({ path, place, view }: PathActionsProps) {
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
