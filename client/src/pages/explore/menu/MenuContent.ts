import type { Dataset } from "@atlas/server/contract";
import type { RefObject } from "react";
import type { ViewState } from "../../../model/address/view/viewState.ts";
import type { ChangeView } from "../../../parts/address/useViewState.ts";
import type { KnownEnds } from "../../../parts/desk/newDraft.ts";
import type { Canvas, MenuTarget } from "../../../picture/canvas/Canvas.ts";
import type { Point } from "../../../picture/canvas/elements.ts";
import { canvasKeys, type KeyCommand } from "../../../picture/canvas/input/keyCommands.ts";
import type { Bundle } from "../../../picture/graph/bundlesOf.ts";
import type { Shown } from "../../../picture/graph/shownOf.ts";
import type { ViewGraph } from "../../../picture/graph/viewGraph.ts";
import type { Positions } from "../../../picture/placement/placeEntities.ts";

/**
 * A menu's subject: a target on the canvas, several entities, the types shown, the ways to move an entity or bundle its
 * neighbours, or the claims in one of which a reader found an error.
 */
export type MenuSubject =
  | MenuTarget
  | { kind: "several" }
  | { kind: "types" }
  | { kind: "bundling"; id: string }
  | { kind: "reporting"; ids: readonly string[] }
  | MovingSubject;

/** An entity to be moved, and whether this menu has moved it already. */
export interface MovingSubject {
  kind: "moving";
  id: string;
  goesOn?: boolean;
}

/** A requested menu, and where it opens, in pixels from the corner of the canvas. */
export interface MenuRequest {
  subject: MenuSubject;
  at: Point;
  /** The prior focus, if not the canvas. */
  from: HTMLElement | null;
  /** Whether the keyboard pointed there before, and stays there. */
  stays: boolean;
}

export interface MenuItem {
  name: string;
  /** Tells it from others of the same name. */
  key?: string;
  /** A number or key after the name. */
  hint?: string | undefined;
  disabled?: boolean;
  run?: () => void;
  /** A text that it copies, in place of an action, and the words if the browser refuses; the menu stays open and says so. */
  copies?: { text: () => string; failed: string };
  /** A link instead of an action. */
  to?: string;
  /** True if it opens another menu in the same place. */
  leadsOn?: boolean;
}

/** Lines that belong together, under a heading if they need one. */
export interface MenuSection {
  name?: string;
  items: MenuItem[];
}

export interface MenuContent {
  title: string;
  sections: MenuSection[];
}

/** State that menu items read and change. */
export interface MenuSurroundings {
  /** The data set of the server; null until it has loaded. */
  dataset: Dataset | null;
  view: ViewState;
  changeView: ChangeView;
  graph: ViewGraph;
  shown: Shown;
  bundles: readonly Bundle[];
  positions: Positions;
  canvas: RefObject<Canvas | null>;
  finderQuery: string;
  /** Opens another menu in the same place. */
  lead: (subject: MenuSubject) => void;
  addClaim: (ends: KnownEnds) => void;
  isWatched: (id: string) => boolean;
  /** Begins or stops watching an entity. */
  toggleWatch: (id: string) => void;
  /** Opens the dialog that selects by number of claims. */
  askNumber: () => void;
}

const shortNames: Record<string, string> = { Delete: "Del", Escape: "Esc" };

/** The first key of a command, as menus write it. */
export function keyHint(command: KeyCommand): string | undefined {
  const key = canvasKeys.find((binding) => binding.command === command)?.keys[0];
  return key === undefined ? undefined : (shortNames[key] ?? key);
}
