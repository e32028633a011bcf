import { useMemo } from "react";
import type { AskedSettings } from "../../papers/briefing/makeBriefing.ts";
import { drawnPlaces } from "../../picture/graph/canvasSignals.ts";
import { useViewState } from "../address/useViewState.ts";
import { useBriefing } from "../briefing/useBriefing.ts";
import { useViewLink } from "../briefing/useViewLink.ts";
import { PictureDialog } from "./PictureDialog.tsx";
import { strings } from "./strings.ts";

const noAnswer = { analysis: null, ready: true, error: null };

/** Saves the view as a picture, each entity where it stands on the canvas. */
export function ViewPicture({ onClose }: { onClose: () => void }) {
  const [view] = useViewState();
  const { labels, verbs } = view;
  const settings = useMemo(
    (): AskedSettings => ({
      title: "",
      office: "",
      summary: "",
      keyPoints: [],
      figureOf: "view",
      annex: false,
      sections: [],
      labels: labels === "none" ? "both" : labels,
      verbs,
      paper: "a4",
      figureSize: "landscape",
    }),
    [labels, verbs],
  );
  const { briefing, error } = useBriefing(view, settings, useViewLink(), noAnswer);
  return (
    <PictureDialog
      contents={strings.contents}
      fault={error === null ? "" : strings.notLoaded}
      make={
        briefing &&
        (async (look) => {
          const { savedFigure } = await import("../../papers/figure/savedPicture.ts");
          const places = drawnPlaces();
          const positions = new Map([...briefing.positions].map(([id, place]) => [id, places.get(id) ?? place]));
          return savedFigure({ ...briefing, positions }, look);
        })
      }
      onClose={onClose}
    />
  );
}
