import { idPattern } from "../codecs.ts";
import type { Codec } from "../defineAddress.ts";
import { heldBackBy } from "./heldBack.ts";
import type { LayoutName } from "./layoutState.ts";
import type { ViewState } from "./viewState.ts";

/** A point on the canvas, in its own units; whole numbers, because the address holds it. */
export interface Place {
  x: number;
  y: number;
}

/** An entity positioned by hand or, with a null place, released. It counts from a step on; 0 means from the start. */
export interface KeptPlace {
  id: string;
  place: Place | null;
  after: number;
}

export const MOST_KEPT = 2000;
const FARTHEST = 99_999;
const keptPattern = /^([a-z0-9-]+):(?:(-?\d{1,5}):(-?\d{1,5})|home)(?::(\d{1,3}))?$/;

/** Written as `id:x:y`, `id:x:y:step` or, where an entity was released, `id:home:step`. */
export const keptCodec: Codec<KeptPlace[]> = {
  parse: (text) =>
    text
      .split(",")
      .slice(0, MOST_KEPT)
      .flatMap((item) => readKept(item) ?? []),
  format: (kept) => kept.map(formatOne).join(","),
  most: MOST_KEPT,
};

export const formatKept = keptCodec.format;

/** The kept positions up to the last step: a link may have been cut. */
export function keptOf(kept: readonly KeptPlace[], steps: number): KeptPlace[] {
  return lastOfEach(kept.map((one) => ({ ...one, after: Math.min(one.after, steps) })));
}

/** Keeps an entity's last position after each step, the only one that later steps saw. */
export function lastOfEach(kept: readonly KeptPlace[]): KeptPlace[] {
  const last = new Map<string, KeptPlace>();
  for (const one of kept) {
    const key = `${one.id}:${one.after}`;
    // Inserted again, so that it stands in order.
    last.delete(key);
    last.set(key, one);
  }
  return [...last.values()].slice(-MOST_KEPT);
}

/** A point rounded and limited to what an address can hold. */
export function wholePlace({ x, y }: Place): Place {
  return { x: within(x), y: within(y) };
}

function readKept(item: string): KeptPlace | null {
  const [, id, x, y, step] = keptPattern.exec(item) ?? [];
  if (id === undefined || !idPattern.test(id)) return null;
  const place = x === undefined || y === undefined ? null : wholePlace({ x: Number(x), y: Number(y) });
  return { id, place, after: Number(step ?? 0) };
}

function formatOne({ id, place, after }: KeptPlace): string {
  return `${id}:${place ? `${place.x}:${place.y}` : "home"}${after === 0 ? "" : `:${after}`}`;
}

function within(value: number): number {
  // Adding 0 turns -0 into 0.
  return Math.round(Math.min(Math.max(value, -FARTHEST), FARTHEST)) + 0;
}

/** Longest list of positions that servers and mail programs handle safely. */
const LONGEST_PLACES = 12_000;

/**
 * Keeps entities where the reader put them. If the moves grow too long for the address, each entity drawn or
 * kept has its present position from the start, and no earlier one.
 */
export function keepPositions(view: ViewState, places: ReadonlyMap<string, Place>, drawn = places): ViewState {
  const after = view.steps.length;
  const moved = [...places].map(([id, place]) => ({ id, place: wholePlace(place), after }));
  const kept = lastOfEach([...view.kept, ...moved]);
  if (formatKept(kept).length <= LONGEST_PLACES) return { ...view, kept };
  const seen = [...drawn].map(([id, place]): KeptPlace => ({ id, place: wholePlace(place), after: 0 }));
  return { ...view, kept: fromTheBeginning([...view.kept, ...seen, ...moved]) };
}

/** Releases entities: they return to their position in the layout, and the next layout may move them. */
export function unpin(view: ViewState, ids: readonly string[]): ViewState {
  const after = view.steps.length;
  const kept = ids.filter((id) => isKept(view, id));
  // If no later step depends on the position, it can be removed without a trace.
  const traceless = kept.filter((id) => view.kept.every((one) => one.id !== id || one.after === after));
  const rest = view.kept.filter(({ id }) => !traceless.includes(id));
  const gone = kept.filter((id) => !traceless.includes(id)).map((id): KeptPlace => ({ id, place: null, after }));
  return { ...view, kept: lastOfEach([...rest, ...gone]) };
}

/** Whether an entity is positioned by hand. */
export function isKept({ kept }: Pick<ViewState, "kept">, id: string): boolean {
  return keptIds(kept).has(id);
}

/** The entities positioned by hand. */
export function keptIds(kept: readonly KeptPlace[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id, place } of kept) {
    if (place) ids.add(id);
    else ids.delete(id);
  }
  return ids;
}

/** Lays out again all that is in sight; only entities positioned by hand stay. */
export function layOut(view: ViewState, name: LayoutName): ViewState {
  if (view.steps.length === 0) return view;
  const isAround = name === "concentric" || name === "ownership";
  const centre = isAround && view.selection?.kind === "entity" ? view.selection.id : null;
  const layout = { name, steps: view.steps.length, centre, without: heldBackBy(view) };
  return { ...view, layout, kept: fromTheBeginning(view.kept) };
}

/** Repeats the last layout. */
export function layOutAgain(view: ViewState): ViewState {
  if (view.layout === null) return layOut(view, "organic");
  const again = layOut(view, view.layout.name);
  // The entity in the middle stays there.
  return again.layout ? { ...again, layout: { ...again.layout, centre: view.layout.centre } } : again;
}

/** The view with the positions of all that is drawn, as far as an address holds them, for other versions. */
export function withPositions(view: ViewState, places: ReadonlyMap<string, Place>): ViewState {
  let room = LONGEST_PLACES;
  const kept = [...places].flatMap(([id, place]): KeptPlace[] => {
    const one = { id, place: wholePlace(place), after: 0 };
    room -= id.length + `${one.place.x}${one.place.y}`.length + 3;
    return room < 0 ? [] : [one];
  });
  return { ...view, kept };
}

/** The current positions of entities moved by hand, as if set from the start. */
function fromTheBeginning(kept: readonly KeptPlace[]): KeptPlace[] {
  const ids = keptIds(kept);
  const last = new Map(kept.filter(({ id }) => ids.has(id)).map((one) => [one.id, { ...one, after: 0 }]));
  return [...last.values()];
}
