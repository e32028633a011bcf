import { IconMap2 } from "@tabler/icons-react";
import { type RefObject, useEffect, useMemo, useState } from "react";
import { keepText, keptText } from "../../../model/state/browserMemory.ts";
import type { Canvas, DrawnPicture } from "../../../picture/canvas/Canvas.ts";
import type { Scene } from "../../../picture/canvas/elements.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { strings } from "../strings.ts";
import { isLarger, mapScale } from "./mapScale.ts";
import css from "./Overview.module.css";
import { OverviewMap } from "./OverviewMap.tsx";

const STORED = "atlas-overview";

/** Whether this reader wants the overview map, remembered in the browser. */
function useOverviewWanted(): [boolean, (wanted: boolean) => void] {
  const [wanted, setWanted] = useState(remembered);
  const choose = (next: boolean) => {
    setWanted(next);
    keepText(STORED, next ? "on" : "off");
  };
  return [wanted, choose];
}

/** On small screens the map is off until it is asked for. */
function remembered(): boolean {
  const usual = window.matchMedia("(min-width: 761px)").matches;
  const stored = keptText(STORED);
  return stored === null ? usual : stored === "on";
}

interface OverviewProps {
  scene: Scene;
  canvas: RefObject<Canvas | null>;
  picture: DrawnPicture | null;
}

/** The overview map, shown if the picture is larger than the visible part and the reader has not closed it. */
export function Overview({ scene, canvas, picture }: OverviewProps) {
  const [wanted, setWanted] = useOverviewWanted();
  const [larger, setLarger] = useState(false);
  const scale = useMemo(() => mapScale(scene), [scene]);
  useEffect(() => {
    if (scale === null) return setLarger(false);
    return canvas.current?.watchSight((seen) => setLarger(isLarger(scale.bounds, seen)));
  }, [canvas, scale]);
  if (!larger || scale === null) return null;
  if (!wanted) {
    return (
      <IconButton
        label={strings.showOverview}
        icon={IconMap2}
        variant="default"
        size={30}
        className={`absolute ${css.open}`}
        onClick={() => setWanted(true)}
      />
    );
  }
  return <OverviewMap scene={scene} scale={scale} canvas={canvas} picture={picture} onClose={() => setWanted(false)} />;
}
