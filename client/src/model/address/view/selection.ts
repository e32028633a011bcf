import { idPattern } from "../codecs.ts";
import type { Codec } from "../defineAddress.ts";
import type { ViewState } from "./viewState.ts";

/** The selection: one entity, several, a pair with its claims, one claim, or one source. */
export type Selection =
  | { kind: "entity"; id: string }
  | { kind: "several"; ids: string[] }
  | { kind: "pair"; a: string; b: string }
  | { kind: "claim"; id: string }
  | { kind: "source"; id: string };

/** The selection of these entities, in the order of picking: none, one or several. */
export function selectionOf(ids: readonly string[]): Selection | null {
  const [first, ...others] = new Set(ids);
  if (first === undefined) return null;
  return others.length === 0 ? { kind: "entity", id: first } : { kind: "several", ids: [first, ...others] };
}

/** The entities selected as such; the ends of a selected line or claim do not count. */
export function selectedIds(selection: Selection | null): string[] {
  if (selection?.kind === "entity") return [selection.id];
  return selection?.kind === "several" ? selection.ids : [];
}

/** Written as `a` (an entity), `a~b` (the claims between two), `a.b.c` (several entities), `claim:id` or `source:id`. */
export const selectionCodec: Codec<Selection> = {
  parse(text) {
    const [kind, id, ...moreParts] = text.split(":");
    if (id !== undefined) return moreParts.length === 0 ? recordSelection(kind, id) : undefined;
    const [a = "", b, ...more] = text.split("~");
    if (more.length > 0) return undefined;
    if (b === undefined) return selectionOf(a.split(".").filter((one) => idPattern.test(one))) ?? undefined;
    return idPattern.test(a) && idPattern.test(b) ? { kind: "pair", a, b } : undefined;
  },
  format(selection) {
    switch (selection.kind) {
      case "pair":
        return `${selection.a}~${selection.b}`;
      case "claim":
      case "source":
        return `${selection.kind}:${selection.id}`;
      default:
        return selectedIds(selection).join(".");
    }
  },
};

export const formatSelection = selectionCodec.format;

/** The selection after these entities are removed; a pair goes with either end, a claim or source stays. */
export function selectionWithout(selection: Selection | null, gone: readonly string[]): Selection | null {
  switch (selection?.kind) {
    case "claim":
    case "source":
      return selection;
    case "pair":
      return gone.includes(selection.a) || gone.includes(selection.b) ? null : selection;
    default:
      return selectionOf(selectedIds(selection).filter((id) => !gone.includes(id)));
  }
}

function recordSelection(kind: string | undefined, id: string): Selection | undefined {
  return (kind === "claim" || kind === "source") && idPattern.test(id) ? { kind, id } : undefined;
}

export function selectEntities(view: ViewState, ids: readonly string[]): ViewState {
  return { ...view, selection: selectionOf(ids) };
}

export function addToSelection(view: ViewState, ids: readonly string[]): ViewState {
  return selectEntities(view, [...selectedIds(view.selection), ...ids]);
}

export function toggleSelected(view: ViewState, id: string): ViewState {
  const ids = selectedIds(view.selection);
  return selectEntities(view, ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
}

/** Selects those of these entities that are not selected. */
export function invertSelection(view: ViewState, all: readonly string[]): ViewState {
  const ids = new Set(selectedIds(view.selection));
  return selectEntities(
    view,
    all.filter((id) => !ids.has(id)),
  );
}

export function selectEntity(view: ViewState, id: string): ViewState {
  return { ...view, selection: { kind: "entity", id } };
}

/** Selects the claims between two entities, in any order. */
export function selectPair(view: ViewState, a: string, b: string): ViewState {
  return { ...view, selection: a < b ? { kind: "pair", a, b } : { kind: "pair", a: b, b: a } };
}

export function selectRecord(view: ViewState, kind: "claim" | "source", id: string): ViewState {
  return { ...view, selection: { kind, id } };
}

/** Keeps something visible beside the next selections; null unpins it. */
export function pin(view: ViewState, pinned: Selection | null): ViewState {
  return { ...view, pinned };
}

export function clearSelection(view: ViewState): ViewState {
  return { ...view, selection: null };
}
