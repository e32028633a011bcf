import { ActionIcon } from "@mantine/core";
import { IconArrowsMaximize, IconMinus, IconPlus } from "@tabler/icons-react";
import type { RefObject } from "react";
import type { Canvas } from "../canvas/Canvas.ts";
import css from "./ExplorePage.module.css";
import { strings } from "./strings.ts";

const STEP = 1.25;

/** Zoom and fit for readers without a wheel. */
export function CanvasButtons({ canvas }: { canvas: RefObject<Canvas | null> }) {
  const buttons = [
    { name: strings.zoomIn, Icon: IconPlus, press: () => canvas.current?.zoomBy(STEP) },
    { name: strings.zoomOut, Icon: IconMinus, press: () => canvas.current?.zoomBy(1 / STEP) },
    { name: strings.fit, Icon: IconArrowsMaximize, press: () => canvas.current?.fit() },
  ];
  return (
    <div className={css.buttons}>
      {buttons.map(({ name, Icon, press }) => (
        <ActionIcon key={name} variant="default" size={30} aria-label={name} title={name} onClick={press}>
          <Icon size={16} aria-hidden="true" />
        </ActionIcon>
      ))}
    </div>
  );
}
