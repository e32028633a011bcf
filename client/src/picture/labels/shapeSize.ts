import { type EntityClass, entityClasses } from "@atlas/server/vocabulary";
import type { CanvasEntity } from "../canvas/elements.ts";

/** Pointed shapes look smaller than a disc of the same width, squares larger. */
const sizeFactors: Partial<Record<EntityClass, number>> = { technology: 1.15, sector: 1.1, product: 0.88 };

/** Width and height at which the shape of an entity is drawn, in canvas units. */
export function shapeSize({ class: name, size }: Pick<CanvasEntity, "class" | "size">): {
  width: number;
  height: number;
} {
  if (entityClasses[name].shape === "bar") return { width: size * 1.25, height: size * 0.62 };
  const scale = sizeFactors[name] ?? 1;
  return { width: size * scale, height: size * scale };
}
