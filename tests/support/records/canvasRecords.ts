import type { CanvasEntity, CanvasLink, Point, Scene } from "../../../client/src/picture/canvas/elements.ts";
import type { Extent } from "../../../client/src/picture/canvas/extent.ts";

/** The plainest canvas entity, except for what a test is about. */
export function canvasEntityOf(pinned: Partial<CanvasEntity> & { id: string }): CanvasEntity {
  return {
    class: "organisation",
    lines: [pinned.id],
    moreLines: [],
    fullLines: [pinned.id],
    size: 20,
    badge: 0,
    from: null,
    hidden: false,
    faded: false,
    ...pinned,
  };
}

/** A plain link between two canvas entities, except for what a test is about. */
export function canvasLinkOf(source: string, target: string, pinned: Partial<CanvasLink> = {}): CanvasLink {
  return {
    id: `${source}~${target}`,
    source,
    target,
    evidence: "corroborated",
    verbs: [],
    counts: [],
    rank: 0,
    verbTo: null,
    arrowToSource: false,
    arrowToTarget: true,
    faded: false,
    tentative: false,
    lastReported: false,
    ...pinned,
  };
}

/** A scene of entities at these places, with these links. */
export function sceneOf(
  places: Record<string, [x: number, y: number]>,
  links: [string, string][] = [],
  pinned: Partial<Scene> = {},
): Scene {
  const positions = new Map(Object.entries(places).map(([id, [x, y]]): [string, Point] => [id, { x, y }]));
  return {
    entities: Object.keys(places).map((id) => canvasEntityOf({ id })),
    links: links.map(([source, target]) => canvasLinkOf(source, target)),
    positions,
    selection: null,
    ...pinned,
  };
}

/** The extent of something without a label, which is the same at any zoom. */
export function extentOfBox(left: number, top: number, right: number, bottom: number): Extent {
  return { rooms: () => [{ left, top, right, bottom }] };
}
