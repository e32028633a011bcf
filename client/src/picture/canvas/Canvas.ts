import type { ColorScheme } from "./canvasColors.ts";
import type { Point, Scene } from "./elements.ts";
import type { KeyCommand } from "./input/keyCommands.ts";
import type { Outlook } from "./Outlook.ts";
import type { Area, Bounds } from "./viewport.ts";

/** What the reader does on the canvas. */
export interface CanvasHandlers {
  onSelectEntity(id: string, by: "pointer" | "keyboard"): void;
  /** Takes an entity into the selection, or out of it. */
  onToggleEntity(id: string): void;
  /** Takes all of these into the selection. */
  onSelectArea(ids: string[]): void;
  onSelectPair(a: string, b: string): void;
  onExpand(id: string): void;
  /** A key was pressed for what concerns the selection as a whole. */
  onCommand(command: SelectionCommand): void;
  /** A menu is asked for, at this place of the canvas in pixels. */
  onMenu(target: MenuTarget, at: Point): void;
  /** The keyboard goes to an entity without selecting it. */
  onPoint(id: string | null): void;
  /** Entities were put elsewhere by hand, and stand there already; `byKeys` says how far the keyboard has moved them. */
  onMove(places: ReadonlyMap<string, Point>, byKeys?: Point): void;
  onClear(): void;
  onDrawn(picture: DrawnPicture): void;
}

/** What a menu is asked for: an entity, what there is to open around one, a line, or the canvas itself. */
export type MenuTarget =
  | { kind: "entity"; id: string }
  | { kind: "opening"; id: string }
  | { kind: "pair"; a: string; b: string }
  | { kind: "canvas" };

/** Commands that the canvas only passes on: they need more than what is drawn. */
export type SelectionCommand = Extract<KeyCommand, "hide" | "hideOthers" | "selectAll" | "invert" | "selectNeighbours">;

/** A scene that stands still on the screen. */
export interface DrawnPicture {
  scene: Scene;
  /** Where each entity that is drawn stands, in pixels from the corner of the canvas. */
  places: ReadonlyMap<string, Point>;
  /** Number of lines. */
  links: number;
  /** Size of the canvas, in pixels. */
  area: Area;
}

/** A drawn graph. It keeps positions, zoom and pan; everything else it is shown. */
export interface Canvas {
  show(scene: Scene): void;
  setColorScheme(scheme: ColorScheme): void;
  /** Lays the picture in light colours over the canvas, where only paper shows it; returns the way to take it away. */
  putOnPaper(): () => void;
  fit(): void;
  /** Shows these entities as large as fits. */
  zoomTo(ids: readonly string[]): void;
  zoomBy(factor: number): void;
  /** Puts this place of the picture into the middle. */
  centreOn(place: Point): void;
  /** Tells which part of the picture is in sight, now and whenever it is another; returns the way to stop. */
  watchSight(listener: (seen: Bounds) => void): () => void;
  /** Lets the keyboard stand at an entity, without selecting it; null lets it go from there. */
  point(id: string | null): void;
  focus(): void;
  /** What another canvas needs to go on with this picture; null where nothing is drawn. */
  outlook(): Outlook | null;
  /** The one way to end every listener, timer and animation. */
  destroy(): void;
}
