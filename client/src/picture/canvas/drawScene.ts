import type { Core, ElementDefinition } from "cytoscape";
import type { Labeller } from "../labels/labeller.ts";
import type { CanvasSnapshot } from "./Canvas.ts";
import type { Camera } from "./camera.ts";
import type { CanvasColors } from "./canvasColors.ts";
import { edgeData, nodeData } from "./elementData.ts";
import type { CanvasEntity, CanvasLink, CanvasSelection, Point, Scene } from "./elements.ts";
import { type Extent, extentOf, withHeads } from "./extent.ts";
import { bringIn, fadeIn, glideTo } from "./motion.ts";
import { syncElements } from "./syncElements.ts";

/** The current scene, the next one, and what drawing needs. */
interface DrawRequest {
  before: Scene;
  after: Scene;
  /** The picture of another canvas before this one drew any. */
  resumed?: CanvasSnapshot | null;
  colors: CanvasColors;
  labeller: Labeller;
  camera: Camera;
}

/** Turns the current scene into the next one; resolves when nothing moves any more. */
export async function drawScene(cy: Core, request: DrawRequest): Promise<void> {
  const { before, after, resumed, colors, labeller, camera } = request;
  const elements = [
    ...after.entities.map((entity) => nodeElement(entity, after, colors)),
    ...after.links.map((link) => edgeElement(link, after)),
  ];
  const { added, removed } = syncElements(cy, elements);
  const moved = movedEntities(before, after);
  const selected = selectedOf(after);
  const selectedIds = new Set(
    after.entities.filter(({ id }) => isSelectedEntity(after.selection, id)).map(({ id }) => id),
  );
  const label = (size: "fitting" | "same") => labeller.label({ ...after, selected: selectedIds }, size);

  const extent = (entities: CanvasEntity[]) => seenExtent(entities, after);
  const sight = { all: wholeExtent(after), subject: extent(selected), whole: after.whole ?? false };
  if (!continues(before, after, moved.length)) {
    for (const [id, place] of moved) cy.getElementById(id).position({ ...place });
    const goesOn = resumed && continues(resumed.scene, after, 0) && movedEntities(resumed.scene, after).length === 0;
    if (goesOn) camera.resume(resumed.stand, sight);
    else camera.open(sight);
    label("fitting");
    if (!goesOn) return;
    const more = after.entities.filter(({ id, hidden }) => !hidden && !resumed.scene.positions.has(id));
    return camera.reveal(more.length > 0 ? extent(more) : selectedExtent(resumed.scene, after), sight);
  }
  const fresh = after.entities.filter(({ id, hidden }) => !hidden && added.includes(id));
  // Entities that were dragged are already in place, and visible.
  const onTheirWay = moved.filter(([id, place]) => !standsAt(cy, id, place));
  const goIn = new Set([...fresh.map(({ id }) => id), ...onTheirWay.map(([id]) => id)]);
  const toShow =
    goIn.size > 0 ? extent(after.entities.filter(({ id }) => goIn.has(id))) : selectedExtent(before, after);
  const appearing = fresh.length > 0 ? [] : cameOut(before, after, added);
  const takenBack =
    fresh.length === 0 &&
    !appearing.some((id) => after.positions.has(id)) &&
    before.entities.some(({ id }) => removed.includes(id));
  const laidOutAnew = onTheirWay.length > after.entities.length / 2;
  const follow = laidOutAnew ? camera.overlook : takenBack ? camera.takeBack : null;
  const gliding = follow ? follow(sight) : camera.reveal(toShow, sight);
  label("same");
  await Promise.all([gliding, bringIn(cy, fresh), fadeIn(cy, appearing), glideTo(cy, onTheirWay)]);
}

/** The extent of the entities that are drawn now or will appear at another date. */
export function seenExtent(entities: readonly CanvasEntity[], { positions, selection }: Scene): Extent | null {
  const drawn = entities.filter(({ hidden, awaited = false }) => !hidden || awaited);
  return extentOf(
    drawn.map((entity) => [entity, positions.get(entity.id) ?? { x: 0, y: 0 }]),
    (id) => isSelectedEntity(selection, id),
  );
}

/** The extent of all that is drawn, with the heads of columns. */
export function wholeExtent(scene: Scene): Extent | null {
  return withHeads(seenExtent(scene.entities, scene), scene.columns ?? []);
}

/** Whether a scene continues the last one, with something added, removed or moved, instead of replacing it. */
function continues(before: Scene, after: Scene, moved: number): boolean {
  const common = before.entities.filter(({ id }) => after.positions.has(id)).length;
  if (moved === 0) return common > 0;
  return common > 0 && common === Math.min(before.entities.length, after.entities.length);
}

/** Entities that were hidden before, and the lines that appear with them. */
function cameOut(before: Scene, after: Scene, added: readonly string[]): string[] {
  const were = new Set(before.entities.filter(({ hidden }) => hidden).map(({ id }) => id));
  const entities = after.entities.filter(({ id, hidden }) => !hidden && were.has(id));
  const links = after.links.filter(({ id }) => added.includes(id));
  return [...entities, ...links].map(({ id }) => id);
}

function standsAt(cy: Core, id: string, { x, y }: Point): boolean {
  const now = cy.getElementById(id).position();
  return now.x === x && now.y === y;
}

function nodeElement(entity: CanvasEntity, { positions, selection }: Scene, colors: CanvasColors): ElementDefinition {
  const { x, y } = positions.get(entity.id) ?? { x: 0, y: 0 };
  const states = { hidden: entity.hidden, faded: entity.faded, selected: isSelectedEntity(selection, entity.id) };
  return { group: "nodes", data: nodeData(entity, colors), position: { x, y }, classes: classNames(states) };
}

function edgeElement(link: CanvasLink, { selection }: Scene): ElementDefinition {
  const states = { faded: link.faded, selected: isSelectedPair(selection, link) };
  return { group: "edges", data: edgeData(link), classes: classNames(states) };
}

function classNames(states: Record<string, boolean>): string[] {
  return Object.keys(states).filter((name) => states[name]);
}

function isSelectedEntity(selection: CanvasSelection, id: string): boolean {
  if (selection?.kind === "several") return selection.ids.includes(id);
  return selection?.kind === "entity" && selection.id === id;
}

function isSelectedPair(selection: CanvasSelection, { source, target }: CanvasLink): boolean {
  if (selection?.kind !== "pair") return false;
  const { a, b } = selection;
  return (a === source && b === target) || (a === target && b === source);
}

/** Entities with another position in the next scene. */
function movedEntities(before: Scene, after: Scene) {
  return [...after.positions].filter(([id, { x, y }]) => {
    const old = before.positions.get(id);
    return old !== undefined && (old.x !== x || old.y !== y);
  });
}

/**
 * The extent of a newly selected entity with the first lines of its label. Its full name may need more room, but making
 * that room would move the entity away from the second click of a double-click.
 */
function selectedExtent(before: Scene, after: Scene): Extent | null {
  const entities = newlySelected(before, after).map((entity) => ({ ...entity, moreLines: [] }));
  return seenExtent(entities, { ...after, selection: null });
}

function newlySelected(before: Scene, after: Scene): CanvasEntity[] {
  return selectedOf(after).filter(({ id }) => id !== selectedOf(before)[0]?.id);
}

/** The selected entity, if it is the only one: several are no place to go to. */
function selectedOf({ entities, selection }: Scene): CanvasEntity[] {
  return selection?.kind === "entity" ? entities.filter(({ id }) => id === selection.id) : [];
}
