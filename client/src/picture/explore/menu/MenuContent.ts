import type { RefObject } from "react";
import type { ChangeView } from "../../../url/useViewState.ts";
import type { ViewState } from "../../../url/view/viewState.ts";
import type { Canvas, MenuTarget } from "../../canvas/Canvas.ts";
import type { Point } from "../../canvas/elements.ts";
import type { Positions } from "../../canvas/placeEntities.ts";
import type { Bundle } from "../../graph/bundlesOf.ts";
import type { Shown } from "../../graph/shownOf.ts";
import type { ViewGraph } from "../../graph/viewGraph.ts";

/**
 * What a menu is about: what the canvas asks a menu for, several entities at once, the types that it shows, or the ways
 * in which an entity can be moved or its neighbours bundled.
 */
export type MenuSubject =
  | MenuTarget
  | { kind: "several" }
  | { kind: "types" }
  | { kind: "bundling"; id: string }
  | MovingSubject;

/** An entity that is to be moved, and whether the menu has moved it since it was opened. */
export interface MovingSubject {
  kind: "moving";
  id: string;
  goesOn?: boolean;
}

/** A menu that was asked for, and where it opens, in pixels from the corner of the canvas. */
export interface MenuRequest {
  subject: MenuSubject;
  at: Point;
  /** What had the focus, if it was not the canvas. */
  from: HTMLElement | null;
  /** Whether the keyboard stood there before, and stays there. */
  stays: boolean;
}

/** One line of a menu. */
export interface MenuItem {
  name: string;
  /** A number or a key that stands behind the name. */
  hint?: string | undefined;
  disabled?: boolean;
  run?: () => void;
  /** Address to which it leads, instead of doing something. */
  to?: string;
  /** True where what it does is another menu in the same place. */
  leadsOn?: boolean;
}

/** Lines that belong together, under a name where they need one. */
export interface MenuSection {
  name?: string;
  items: MenuItem[];
}

/** A menu with what it is about. */
export interface MenuContent {
  title: string;
  sections: MenuSection[];
}

/** What the lines of a menu read and change. */
export interface MenuSurroundings {
  view: ViewState;
  changeView: ChangeView;
  graph: ViewGraph;
  shown: Shown;
  /** What is drawn as one shape. */
  bundles: readonly Bundle[];
  positions: Positions;
  canvas: RefObject<Canvas | null>;
  /** The query of the path finder as it was last seen. */
  finderQuery: string;
  /** Opens another menu in the same place. */
  lead: (subject: MenuSubject) => void;
  /** Opens the dialog that selects by number of claims. */
  askNumber: () => void;
}
