import type { ColorScheme } from "./canvasColors.ts";
import type { Point, Scene } from "./elements.ts";

/** What the reader does on the canvas. */
export interface CanvasHandlers {
  onSelectEntity(id: string, by: "pointer" | "keyboard"): void;
  onSelectPair(a: string, b: string): void;
  onExpand(id: string): void;
  onHide(id: string): void;
  onClear(): void;
  onDrawn(picture: DrawnPicture): void;
}

/** A scene that stands still on the screen. */
export interface DrawnPicture {
  scene: Scene;
  /** Where each entity that is drawn stands, in pixels from the corner of the canvas. */
  places: ReadonlyMap<string, Point>;
  /** Number of lines. */
  links: number;
}

/** A drawn graph. It keeps positions, zoom and pan; everything else it is shown. */
export interface Canvas {
  show(scene: Scene): void;
  setColorScheme(scheme: ColorScheme): void;
  fit(): void;
  zoomBy(factor: number): void;
  /** The one way to end every listener, timer and animation. */
  destroy(): void;
}
