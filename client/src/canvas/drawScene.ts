import type { Core, ElementDefinition } from "cytoscape";
import { bringIn } from "./bringIn.ts";
import type { Camera } from "./camera.ts";
import type { CanvasColors } from "./canvasColors.ts";
import { edgeData, nodeData } from "./elementData.ts";
import type { CanvasEntity, CanvasLink, CanvasSelection, Scene } from "./elements.ts";
import type { Labeller } from "./labeller.ts";
import { syncElements } from "./syncElements.ts";
import { type Bounds, boundsOf } from "./viewport.ts";

/** The picture that is there, the one to draw, and what drawing takes. */
export interface DrawRequest {
  before: Scene;
  after: Scene;
  colors: CanvasColors;
  labeller: Labeller;
  camera: Camera;
}

/** Turns the picture that is there into the one wanted; resolves when nothing moves any more. */
export async function drawScene(cy: Core, { before, after, colors, labeller, camera }: DrawRequest): Promise<void> {
  const elements = [
    ...after.entities.map((entity) => nodeElement(entity, after, colors)),
    ...after.links.map((link) => edgeElement(link, after)),
  ];
  const { added, removed } = syncElements(cy, elements);
  const moved = movedEntities(before, after);
  for (const [id, place] of moved) cy.getElementById(id).position({ ...place });
  const selected = selectedOf(after);
  const label = (size: "fitting" | "same") => labeller.label(after.entities, selected[0]?.id ?? null, size);

  const sight = { all: seenBounds(cy, after.entities), subject: seenBounds(cy, selected) };
  const continues = moved.length === 0 && before.entities.some(({ id }) => after.positions.has(id));
  if (!continues) {
    camera.open(sight);
    return label("fitting");
  }
  const fresh = after.entities.filter(({ id, hidden }) => !hidden && added.includes(id));
  const newlySelected = selectedOf(before)[0]?.id === selected[0]?.id ? [] : selected;
  const toShow = seenBounds(cy, fresh.length > 0 ? fresh : newlySelected);
  const takenBack = fresh.length === 0 && before.entities.some(({ id }) => removed.includes(id));
  const gliding = takenBack ? camera.takeBack(sight) : camera.reveal(toShow, sight);
  label("same");
  await Promise.all([gliding, bringIn(cy, fresh)]);
}

/** The room of the entities that are drawn, where they stand now. */
export function seenBounds(cy: Core, entities: CanvasEntity[]): Bounds | null {
  const drawn = entities.filter(({ hidden }) => !hidden);
  return boundsOf(drawn.map((entity) => [entity, cy.getElementById(entity.id).position()]));
}

function nodeElement(entity: CanvasEntity, { positions, selection }: Scene, colors: CanvasColors): ElementDefinition {
  const { x, y } = positions.get(entity.id) ?? { x: 0, y: 0 };
  const states = { hidden: entity.hidden, faded: entity.faded, selected: isSelectedEntity(selection, entity.id) };
  return { group: "nodes", data: nodeData(entity, colors), position: { x, y }, classes: classNames(states) };
}

function edgeElement(link: CanvasLink, { selection }: Scene): ElementDefinition {
  const states = { selected: isSelectedPair(selection, link) };
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

/** Entities that the new picture places elsewhere: it is another picture then, not the old one with more on it. */
function movedEntities(before: Scene, after: Scene) {
  return [...after.positions].filter(([id, { x, y }]) => {
    const old = before.positions.get(id);
    return old !== undefined && (old.x !== x || old.y !== y);
  });
}

/** The one entity that is selected: several at once are no place to go to. */
function selectedOf({ entities, selection }: Scene): CanvasEntity[] {
  return selection?.kind === "entity" ? entities.filter(({ id }) => id === selection.id) : [];
}
