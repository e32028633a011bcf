import type { Core, ElementDefinition } from "cytoscape";
import { bringIn } from "./bringIn.ts";
import type { Camera } from "./camera.ts";
import type { CanvasColors } from "./canvasColors.ts";
import { edgeData, nodeData } from "./elementData.ts";
import type { CanvasEntity, CanvasLink, CanvasSelection, Scene } from "./elements.ts";
import type { LabelFonts } from "./labelFonts.ts";
import { syncElements } from "./syncElements.ts";
import { type Bounds, boundsOf } from "./viewport.ts";

/** The picture that is there, the one to draw, and what drawing takes. */
export interface DrawRequest {
  before: Scene;
  after: Scene;
  colors: CanvasColors;
  fonts: LabelFonts;
  camera: Camera;
}

/** Turns the picture that is there into the one wanted; resolves when nothing moves any more. */
export async function drawScene(cy: Core, { before, after, colors, fonts, camera }: DrawRequest): Promise<void> {
  const elements = [
    ...after.entities.map((entity) => nodeElement(entity, after, { colors, fonts })),
    ...after.links.map((link) => edgeElement(link, after)),
  ];
  const { added } = syncElements(cy, elements);
  const moved = movedEntities(before, after);
  for (const [id, place] of moved) cy.getElementById(id).position({ ...place });

  const continues = moved.length === 0 && before.entities.some(({ id }) => after.positions.has(id));
  if (!continues) return camera.fit(seenBounds(cy, after.entities), "jump");
  const fresh = after.entities.filter(({ id, hidden }) => !hidden && added.includes(id));
  const toShow = fresh.length > 0 ? fresh : newlySelected(before, after);
  await Promise.all([camera.reveal(seenBounds(cy, toShow)), bringIn(cy, fresh)]);
}

/** The room of the entities that are drawn, where they stand now. */
export function seenBounds(cy: Core, entities: CanvasEntity[]): Bounds | null {
  const drawn = entities.filter(({ hidden }) => !hidden);
  return boundsOf(drawn.map((entity) => [entity, cy.getElementById(entity.id).position()]));
}

function nodeElement(
  entity: CanvasEntity,
  { positions, selection }: Scene,
  { colors, fonts }: Pick<DrawRequest, "colors" | "fonts">,
): ElementDefinition {
  const label = entity.lines.filter(fonts.ready).join("\n");
  const { x, y } = positions.get(entity.id) ?? { x: 0, y: 0 };
  const states = { hidden: entity.hidden, faded: entity.faded, selected: isSelectedEntity(selection, entity.id) };
  return { group: "nodes", data: nodeData(entity, label, colors), position: { x, y }, classes: classNames(states) };
}

function edgeElement(link: CanvasLink, { selection }: Scene): ElementDefinition {
  const states = { selected: isSelectedPair(selection, link) };
  return { group: "edges", data: edgeData(link), classes: classNames(states) };
}

function classNames(states: Record<string, boolean>): string[] {
  return Object.keys(states).filter((name) => states[name]);
}

function isSelectedEntity(selection: CanvasSelection, id: string): boolean {
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

function newlySelected(before: Scene, after: Scene): CanvasEntity[] {
  return after.entities.filter(
    ({ id }) => isSelectedEntity(after.selection, id) && !isSelectedEntity(before.selection, id),
  );
}
