import type { CameraStand } from "./camera.ts";
import type { ColorScheme } from "./canvasColors.ts";
import type { Point, Scene } from "./elements.ts";
import type { Hovered } from "./input/hover.ts";
import type { KeyCommand } from "./input/keyCommands.ts";
import type { Area, Bounds } from "./viewport.ts";

/** The reader's acts on the canvas. */
export interface CanvasHandlers {
  onSelectEntity(id: string, by: "pointer" | "keyboard"): void;
  /** Adds an entity to the selection, or removes it. */
  onToggleEntity(id: string): void;
  /** Selects these entities, or adds them to the selection. */
  onSelectArea(ids: string[], how: "anew" | "adding"): void;
  onSelectPair(a: string, b: string): void;
  onExpand(id: string): void;
  /** The pointer rests on an entity or is pressed on it, so the reader may be about to open it. */
  onApproach(id: string): void;
  /** A key that acts on the whole selection was pressed. */
  onCommand(command: SelectionCommand): void;
  /** A menu was requested at this point of the canvas, in pixels. */
  onMenu(target: MenuTarget, at: Point): void;
  /** The keyboard moved to an entity without selecting it. */
  onPoint(id: string | null): void;
  /** Entities were moved by hand and already stand there; `byKeys` is the distance moved by keyboard. */
  onMove(places: ReadonlyMap<string, Point>, byKeys?: Point): void;
  onClear(): void;
  onDrawn(picture: DrawnPicture): void;
}

/** The target of a menu: an entity, the neighbours to open around one, a line, the claims it stands for, or the canvas. */
export type MenuTarget =
  | { kind: "entity"; id: string }
  | { kind: "opening"; id: string }
  | { kind: "pair"; a: string; b: string }
  | { kind: "claims"; ids: readonly string[] }
  | { kind: "canvas" };

/** Commands that the canvas only passes on, because they need more than what is drawn. */
type SelectionCommand = Extract<
  KeyCommand,
  "hide" | "hideOthers" | "selectAll" | "invert" | "selectNeighbours" | "details" | "addClaim"
>;

/** A scene at rest on the screen. */
export interface DrawnPicture {
  scene: Scene;
  /** The position of each drawn entity, in pixels from the corner of the canvas. */
  places: ReadonlyMap<string, Point>;
  /** Marks that stand for several entities each, in a drawn layout that has such marks. */
  groups?: readonly { id: string; title: string; members: string[] }[];
  /** Number of lines. */
  links: number;
  /** Size of the canvas, in pixels. */
  area: Area;
  /** Whether the viewport has followed the last change of that size. */
  settled: boolean;
}

/** A drawn graph. It keeps positions, zoom and pan; everything else is passed in. */
export interface Canvas {
  show(scene: Scene): void;
  setColorScheme(scheme: ColorScheme): void;
  /** Covers the canvas with the picture in light colours, visible only in print; returns a function that removes it. */
  putOnPaper(): () => void;
  fit(): void;
  /** Zooms in on these entities as far as they fit. */
  zoomTo(ids: readonly string[]): void;
  zoomBy(factor: number): void;
  /** Centres this point of the picture. */
  centreOn(place: Point): void;
  /** Reports the visible part of the picture, now and after each change; returns a function that stops it. */
  watchSight(listener: (seen: Bounds) => void): () => void;
  /** Reports what the pointer or the keyboard is on, and null after that; returns a function that stops it. */
  watchHover(listener: (hovered: Hovered | null) => void): () => void;
  /** Moves the keyboard position to an entity without selecting it; null clears it. */
  point(id: string | null): void;
  focus(): void;
  /** The state from which another canvas can continue; null if nothing is drawn. */
  snapshot(): CanvasSnapshot | null;
  /** Ends every listener, timer and animation. */
  destroy(): void;
}

/** A picture and the visible part of it, from which another canvas can continue. */
export interface CanvasSnapshot {
  scene: Scene;
  stand: CameraStand;
}
