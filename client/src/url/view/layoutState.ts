import { idPattern } from "./selection.ts";

/** The ways in which a view can be laid out. */
export const layoutNames = ["organic", "layered", "columns", "ownership", "concentric"] as const;
export type LayoutName = (typeof layoutNames)[number];

/** A layout that was asked for: which one, after which step, and the entity that was to stand in the middle. */
export interface Layout {
  name: LayoutName;
  /** Later steps are laid out around it, as they come. */
  steps: number;
  centre: string | null;
}

/** Reads `columns.3` or `concentric.3.some-id`: without a number, all steps that there are. */
export function parseLayout(text: string | null, steps: number): Layout | null {
  const [asked, count, centre] = (text ?? "").split(".");
  const name = layoutNames.find((one) => one === asked);
  if (!name || steps === 0) return null;
  const upTo = count !== undefined && /^[1-9]\d{0,2}$/.test(count) ? Math.min(Number(count), steps) : steps;
  return { name, steps: upTo, centre: centre !== undefined && idPattern.test(centre) ? centre : null };
}

/** Writes a layout for the address. */
export function formatLayout({ name, steps, centre }: Layout): string {
  return [name, steps, ...(centre === null ? [] : [centre])].join(".");
}
