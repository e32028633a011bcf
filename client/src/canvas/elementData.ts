import type { EdgeDataDefinition, NodeDataDefinition } from "cytoscape";
import { BADGE_HEIGHT, badgeImage, badgeWidth } from "./badgeImage.ts";
import type { CanvasColors } from "./canvasColors.ts";
import type { CanvasEntity, CanvasLink } from "./elements.ts";

/** What Cytoscape keeps of an entity: fresh, because it writes into the objects that it is given. */
export function nodeData(entity: CanvasEntity, label: string, colors: CanvasColors): NodeDataDefinition {
  const { id, size, badge } = entity;
  const { width, height } = shapeSize(entity);
  const shown = badge > 0 ? badgeImage(badge, colors) : null;
  const corner = { x: width / 2 + size * 0.36, y: height / 2 - size * 0.36 };
  return {
    id,
    class: entity.class,
    width,
    height,
    label,
    badge: shown,
    badgeWidth: badgeWidth(badge),
    badgeX: corner.x - BADGE_HEIGHT / 2,
    badgeY: corner.y - BADGE_HEIGHT / 2,
  };
}

/** What Cytoscape keeps of a link. */
export function edgeData({ id, source, target, ...rest }: CanvasLink): EdgeDataDefinition {
  return { id, source, target, ...rest };
}

/** A policy is a bar, wider than high; pointed shapes look smaller than a disc of their width. */
function shapeSize({ class: name, size }: CanvasEntity): { width: number; height: number } {
  if (name === "policy") return { width: size * 1.25, height: size * 0.62 };
  const scale = { technology: 1.15, sector: 1.1, product: 0.88 }[name as string] ?? 1;
  return { width: size * scale, height: size * scale };
}
