import { idPattern } from "../codecs.ts";
import { type Codec, optional, type Part } from "../defineAddress.ts";
import { type HeldBack, heldBackCodec } from "./heldBack.ts";
import { MAX_STEPS } from "./steps.ts";

/** Layouts that the reader cannot move anything in: the picture is drawn whole, and positions stay as they were. */
export const drawnLayoutNames = ["ownership", "chain", "map", "chinaMap"] as const;
export type DrawnLayoutName = (typeof drawnLayoutNames)[number];

export const layoutNames = ["organic", "layered", "columns", "concentric", ...drawnLayoutNames] as const;
export type LayoutName = (typeof layoutNames)[number];

/** A layout that was applied: its name, after which step, the entity in the middle, and what was out of sight. */
export interface Layout {
  name: LayoutName;
  /** Later steps are laid out around it. */
  steps: number;
  centre: string | null;
  /** The layout does not reckon with this, whatever is shown or hidden since. */
  without: HeldBack | null;
}

/** The drawn layout of a view; null if it has none. */
export function drawnLayoutOf({ layout }: { layout: Layout | null }): DrawnLayoutName | null {
  return drawnLayoutNames.find((name) => name === layout?.name) ?? null;
}

/** Written without what was out of sight, as `columns.3` or `concentric.3.some-id`. Without a number, the layout is of all steps. */
const layoutCodec: Codec<Omit<Layout, "without">> = {
  parse(text) {
    const [asked, count = "", centre = ""] = text.split(".");
    const name = layoutNames.find((one) => one === asked);
    if (!name) return undefined;
    const steps = /^[1-9]\d{0,2}$/.test(count) ? Number(count) : MAX_STEPS;
    return { name, steps, centre: idPattern.test(centre) ? centre : null };
  },
  format: ({ name, steps, centre }) => [name, steps, ...(centre === null ? [] : [centre])].join("."),
};

const named = optional("layout", layoutCodec);
const without = optional("without", heldBackCodec);

/** Written as two keys, such as `layout=columns.3` and `without=hide%3Da`. */
export const layoutPart: Part<Layout | null> = {
  read(query) {
    const layout = named.read(query);
    return layout && { ...layout, without: without.read(query) };
  },
  write: (layout) => (layout === null ? [] : [...named.write(layout), ...without.write(layout.without)]),
  lost: (key, text) => named.lost(key, text) ?? without.lost(key, text),
};

/** A layout of no more steps than there are: a link may have been cut. */
export function layoutOf(layout: Layout | null, steps: number): Layout | null {
  return layout === null || steps === 0 ? null : { ...layout, steps: Math.min(layout.steps, steps) };
}
