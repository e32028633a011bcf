import { type Predicate, predicateIds, predicates } from "@atlas/server/vocabulary";
import { idPattern, listOf } from "../codecs.ts";
import type { ViewState } from "./viewState.ts";

/** The kind of claim along which neighbours are opened: its predicate and direction. */
export interface Along {
  predicate: Predicate;
  direction: "out" | "in" | "both";
}

const alongPattern = /^([a-z-]{1,40}?)(?:-(out|in))?$/;

/** Reads `develops-out`; an undirected predicate has no direction. */
export function parseAlong(text: string): Along | null {
  const [, word = "", direction] = alongPattern.exec(text) ?? [];
  const predicate = predicateIds.find((id) => wordOf(id) === word);
  if (predicate === undefined) return null;
  if (!predicates[predicate].directed) return { predicate, direction: "both" };
  return direction === "out" || direction === "in" ? { predicate, direction } : null;
}

/** Writes what `parseAlong` reads. */
export function formatAlong({ predicate, direction }: Along): string {
  return direction === "both" ? wordOf(predicate) : `${wordOf(predicate)}-${direction}`;
}

/** Whether two openings follow the same kind of claim, or both all. */
export function isSameAlong(a: Along | undefined, b: Along | undefined): boolean {
  return a?.predicate === b?.predicate && a?.direction === b?.direction;
}

function wordOf(predicate: Predicate): string {
  return predicate.toLowerCase().replaceAll("_", "-");
}

/** The collapsed entities, such as `a`, or `a~supplies-in` if neighbours along that kind of claims stay in sight. */
export const foldedCodec = listOf((word) => {
  const [id = "", ...kinds] = word.split("~");
  if (!idPattern.test(id)) return null;
  return [id, ...new Set(kinds.filter((kind) => parseAlong(kind) !== null))].join("~");
});

export function foldedId(item: string): string {
  return item.split("~", 1)[0] ?? item;
}

/** Whether an entity is collapsed, wholly or in part. */
export function isFolded({ folded }: Pick<ViewState, "folded">, id: string): boolean {
  return folded.some((item) => foldedId(item) === id);
}

/** Whether what an opening brought is collapsed. */
export function foldsOpening(
  { folded }: Pick<ViewState, "folded">,
  { id, along }: { id: string; along?: Along },
): boolean {
  const item = folded.find((one) => foldedId(one) === id);
  return item !== undefined && !(along && item.split("~").slice(1).includes(formatAlong(along)));
}

/** Collapses an opened entity: what only its opening brought goes out of sight, and keeps its place. */
export function foldEntity(view: ViewState, id: string): ViewState {
  return view.folded.includes(id) ? view : { ...view, folded: [...unfoldEntity(view, id).folded, id] };
}

/** Shows what was collapsed into an entity. */
export function unfoldEntity(view: ViewState, id: string): ViewState {
  return { ...view, folded: view.folded.filter((item) => foldedId(item) !== id) };
}

/** Shows what was collapsed into an entity along one kind of claim; the rest stays collapsed. */
export function unfoldAlong(view: ViewState, id: string, along: Along): ViewState {
  if (!foldsOpening(view, { id, along })) return view;
  const kind = formatAlong(along);
  return { ...view, folded: view.folded.map((item) => (foldedId(item) === id ? `${item}~${kind}` : item)) };
}
