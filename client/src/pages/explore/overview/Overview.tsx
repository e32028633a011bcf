import { ActionIcon } from "@mantine/core";
import { IconMap2 } from "@tabler/icons-react";
import { type RefObject, useEffect, useMemo, useState } from "react";
import type { Canvas, DrawnPicture } from "../../../picture/canvas/Canvas.ts";
import type { Scene } from "../../../picture/canvas/elements.ts";
import { strings } from "../strings.ts";
import { isLarger, mapScale } from "./mapScale.ts";
import css from "./Overview.module.css";
import { OverviewMap } from "./OverviewMap.tsx";
import { useOverviewWanted } from "./useOverviewWanted.ts";

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
      <ActionIcon
        variant="default"
        size={30}
        className={css.open}
        aria-label={strings.showOverview}
        title={strings.showOverview}
        onClick={() => setWanted(true)}
      >
        <IconMap2 size={16} aria-hidden="true" />
      </ActionIcon>
    );
  }
  return <OverviewMap scene={scene} scale={scale} canvas={canvas} picture={picture} onClose={() => setWanted(false)} />;
}
