import { idPattern } from "../codecs.ts";
import type { Codec } from "../defineAddress.ts";
import { MAX_STEPS } from "./steps.ts";

/** The layouts of a view. */
export const layoutNames = ["organic", "layered", "columns", "ownership", "concentric"] as const;
export type LayoutName = (typeof layoutNames)[number];

/** A layout that was applied: its name, after which step, and the entity in the middle. */
export interface Layout {
  name: LayoutName;
  /** Later steps are laid out around it. */
  steps: number;
  centre: string | null;
}

/** Written as `columns.3` or `concentric.3.some-id`. Without a number, the layout is of all steps. */
export const layoutCodec: Codec<Layout> = {
  parse(text) {
    const [asked, count = "", centre = ""] = text.split(".");
    const name = layoutNames.find((one) => one === asked);
    if (!name) return undefined;
    const steps = /^[1-9]\d{0,2}$/.test(count) ? Number(count) : MAX_STEPS;
    return { name, steps, centre: idPattern.test(centre) ? centre : null };
  },
  format: ({ name, steps, centre }) => [name, steps, ...(centre === null ? [] : [centre])].join("."),
};

/** A layout of no more steps than there are: a link may have been cut. */
export function layoutOf(layout: Layout | null, steps: number): Layout | null {
  return layout === null || steps === 0 ? null : { ...layout, steps: Math.min(layout.steps, steps) };
}
