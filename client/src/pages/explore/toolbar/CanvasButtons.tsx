import { IconArrowsMaximize, IconMap2, IconMinus, IconPhotoDown, IconPlus } from "@tabler/icons-react";
import { type RefObject, useEffect } from "react";
import { layOut } from "../../../model/address/view/keptPlaces.ts";
import { drawnLayoutOf } from "../../../model/address/view/layoutState.ts";
import { useViewState } from "../../../parts/address/useViewState.ts";
import { askForPicture } from "../../../parts/pictures/pictureAsked.ts";
import { strings as pictureStrings } from "../../../parts/pictures/strings.ts";
import type { Canvas } from "../../../picture/canvas/Canvas.ts";
import { onZoomAsked } from "../../../picture/graph/canvasSignals.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { useCommands } from "../../../ui/useCommands.ts";
import css from "../ExplorePage.module.css";
import { strings } from "../strings.ts";

const STEP = 1.25;

export function CanvasButtons({ canvas }: { canvas: RefObject<Canvas | null> }) {
  const buttons = [
    { id: "zoom-in", keys: "+", name: strings.zoomIn, Icon: IconPlus, press: () => canvas.current?.zoomBy(STEP) },
    {
      id: "zoom-out",
      keys: "-",
      name: strings.zoomOut,
      Icon: IconMinus,
      press: () => canvas.current?.zoomBy(1 / STEP),
    },
    { id: "fit", keys: "0", name: strings.fit, Icon: IconArrowsMaximize, press: () => canvas.current?.fit() },
  ];
  const [view, changeView] = useViewState();
  const layout = drawnLayoutOf(view);
  useZoomRequests(canvas);
  useCommands(buttons.map(({ id, name, keys, press }) => ({ id, name, keys, run: press })));
  return (
    <div className={`grid gap4 absolute ${css.buttons}`} data-over-canvas>
      {buttons.map(({ name, Icon, press }) => (
        <IconButton key={name} label={name} icon={Icon} variant="default" size={30} onClick={press} />
      ))}
      {/* Their commands are those of the layouts. */}
      {(layout === "map" || layout === "chinaMap") && (
        <IconButton
          label={layout === "map" ? strings.showChina : strings.showWorld}
          icon={IconMap2}
          variant="default"
          size={30}
          onClick={() => changeView((now) => layOut(now, layout === "map" ? "chinaMap" : "map"))}
        />
      )}
      {/* Its command is that of the Share menu. */}
      <IconButton
        label={pictureStrings.save}
        icon={IconPhotoDown}
        variant="default"
        size={30}
        onClick={askForPicture}
      />
    </div>
  );
}

/** Zooms when asked to, once the canvas shows the changes made along with the request. */
function useZoomRequests(canvas: RefObject<Canvas | null>): void {
  useEffect(
    () =>
      onZoomAsked((ids) => {
        // The address changes the picture in the next frame, and the picture may then move.
        requestAnimationFrame(() => requestAnimationFrame(() => canvas.current?.zoomTo(ids)));
      }),
    [canvas],
  );
}
