import { readBundle } from "../../model/address/view/bundles.ts";
import { facets } from "../../model/address/view/filters.ts";
import { foldedId } from "../../model/address/view/folding.ts";
import type { KeptPlace } from "../../model/address/view/keptPlaces.ts";
import { selectedIds } from "../../model/address/view/selection.ts";
import type { Step } from "../../model/address/view/steps.ts";
import { changedParts } from "../../model/address/view/viewDifference.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import { formatDate } from "../../model/words/formatDate.ts";
import { classNames, predicatePhrase } from "../../model/words/names.ts";
import { type NameOf, named } from "./named.ts";
import { strings } from "./strings.ts";

/** Stands for the position of an entity that was released. */
const HOME = "null";

/** Describes in a few words how one view differs from another; null if this part of the view does not. */
type Describe = (before: ViewState, after: ViewState, nameOf: NameOf) => string | null;

/**
 * The parts of a view, the most telling first. Only the first difference is named: the others follow from it, as when
 * hiding ends a selection.
 */
const parts: readonly [part: keyof ViewState, describe: Describe][] = [
  ["steps", describeSteps],
  ["hidden", describeRevealed],
  ["folded", describeRevealed],
  ["hidden", describeHidden],
  ["folded", describeFolded],
  ["hidePairs", describePairs],
  ["bundles", describeBundles],
  // A new layout turns moves by hand into starting positions, which moves nothing.
  ["layout", () => strings.arranged],
  ["kept", describeKept],
  ["filters", describeFilters],
  ["labels", () => strings.labels],
  ["verbs", () => strings.verbs],
  ["tab", () => strings.read],
  ["sort", () => strings.sorted],
  ["selection", describeSelection],
  ["pinned", () => strings.read],
  ["keyPoints", () => strings.keyPoints],
];

/** The name of the step from one view to another. */
export function describeChange(before: ViewState, after: ViewState, nameOf: NameOf): string {
  const changed = changedParts(before, after);
  for (const [part, describe] of parts) {
    const words = changed.includes(part) ? describe(before, after, nameOf) : null;
    if (words !== null) return words;
  }
  return strings.changed;
}

/** Names a step that showed everything hidden, of several kinds, again. */
function describeRevealed(before: ViewState, after: ViewState): string | null {
  const kinds = [before.hidden, before.hidePairs, before.folded].filter(({ length }) => length > 0);
  return kinds.length > 1 && after.hidden.length + after.hidePairs.length + after.folded.length === 0
    ? strings.revealed
    : null;
}

function describeHidden(before: ViewState, after: ViewState, nameOf: NameOf): string | null {
  const { fresh, gone } = differenceOf(before.hidden, after.hidden);
  if (fresh.length > 0) return strings.hid(named(fresh, nameOf));
  return gone.length > 0 ? strings.showed(named(gone, nameOf)) : null;
}

/** An entity collapsed but for some kinds of claims was opened again in part. */
function describeFolded(before: ViewState, after: ViewState, nameOf: NameOf): string | null {
  const { fresh, gone } = differenceOf(before.folded, after.folded);
  const whole = fresh.filter((item) => item === foldedId(item));
  if (whole.length > 0) return strings.collapsed(named(whole, nameOf));
  return gone.length > 0 ? strings.uncollapsed(named(gone.map(foldedId), nameOf)) : null;
}

function describePairs(before: ViewState, after: ViewState, nameOf: NameOf): string | null {
  const { fresh, gone } = differenceOf(before.hidePairs, after.hidePairs);
  const ends = (pairs: string[]) => named([...new Set(pairs.flatMap((pair) => pair.split("~")))], nameOf);
  if (fresh.length > 0) return strings.hidClaims(ends(fresh));
  return gone.length > 0 ? strings.showedClaims(ends(gone)) : null;
}

function describeBundles(before: ViewState, after: ViewState, nameOf: NameOf): string | null {
  const { fresh, gone } = differenceOf(before.bundles, after.bundles);
  const keys = (fresh.length > 0 ? fresh : gone).flatMap((name) => readBundle(name) ?? []);
  const [first, ...more] = keys;
  if (!first) return null;
  const what = more.length === 0 ? classNames(first.class) : strings.neighbours;
  const who = named([...new Set(keys.map(({ anchor }) => anchor))], nameOf);
  return fresh.length > 0 ? strings.bundled(what, who) : strings.unbundled(what, who);
}

function describeKept(before: ViewState, after: ViewState, nameOf: NameOf): string {
  const [last, now] = [lastPlaces(before.kept), lastPlaces(after.kept)];
  const placed = [...now].filter(([id, place]) => place !== last.get(id));
  const gone = [...last].filter(([id, place]) => place !== HOME && !now.has(id));
  const who = named(
    [...placed, ...gone].map(([id]) => id),
    nameOf,
  );
  if (placed.length + gone.length === 0) return strings.arranged;
  return placed.every(([, place]) => place === HOME) ? strings.unpinned(who) : strings.moved(who);
}

/** The last position of each entity, as text to compare. */
function lastPlaces(kept: readonly KeptPlace[]): Map<string, string> {
  return new Map(kept.map(({ id, place }) => [id, JSON.stringify(place)]));
}

function differenceOf(before: readonly string[], after: readonly string[]): { fresh: string[]; gone: string[] } {
  return {
    fresh: after.filter((item) => !before.includes(item)),
    gone: before.filter((item) => !after.includes(item)),
  };
}

function describeSelection(_before: ViewState, { selection }: ViewState, nameOf: NameOf): string {
  if (selection === null) return strings.selectedNothing;
  return strings.selected(
    named(selection.kind === "pair" ? [selection.a, selection.b] : selectedIds(selection), nameOf),
  );
}

function describeFilters({ filters: before }: ViewState, { filters: after }: ViewState): string {
  const changed = facets.filter(
    (facet) => JSON.stringify(before.facets[facet]) !== JSON.stringify(after.facets[facet]),
  );
  if (changed.length === 0 && before.asOf !== after.asOf) {
    return after.asOf === null ? strings.undated : strings.dated(formatDate(after.asOf));
  }
  const [only, ...others] = changed;
  if (others.length > 0) return strings.filtered;
  if (only === "types") return strings.filteredTypes;
  return only === "evidence" ? strings.filteredEvidence : strings.filtered;
}

function describeSteps(before: ViewState, after: ViewState, nameOf: NameOf): string | null {
  if (after.steps.length === 0) return strings.cleared;
  const fresh = without(after.steps, before.steps);
  const gone = without(before.steps, after.steps);
  if (gone.length === 0) return fresh.length === 0 ? null : describeFresh(fresh, before, nameOf);
  const stayed = before.steps.some(({ ids }) => ids.some((id) => idsOf(after.steps).includes(id)));
  if (!stayed) return strings.openedView(named(idsOf(after.steps.slice(0, 1)), nameOf));
  const who = named(idsOf(gone), nameOf);
  // An opened entity may still be there, closed.
  const closed = idsOf(fresh).every((id) => idsOf(gone).includes(id)) && gone.every(({ neighbours }) => neighbours > 0);
  if (closed) return sumOf(fresh) > sumOf(gone) ? strings.expandedFurther(who) : strings.collapsed(who);
  return fresh.length > 0 ? null : strings.removed(who);
}

function describeFresh(fresh: readonly Step[], { steps }: ViewState, nameOf: NameOf): string {
  const who = named(idsOf(fresh), nameOf);
  if (fresh.some(({ neighbours }) => neighbours === 0)) return strings.added(who);
  const [along] = fresh.flatMap((step) => step.along ?? []);
  if (along)
    return strings.expandedAlong(who, predicatePhrase(along.predicate, along.direction === "in" ? "in" : "out"));
  const opened = new Set(steps.filter(({ neighbours }) => neighbours > 0).flatMap(({ ids }) => ids));
  return idsOf(fresh).every((id) => opened.has(id)) ? strings.expandedFurther(who) : strings.expanded(who);
}

function without(steps: readonly Step[], others: readonly Step[]): Step[] {
  const known = new Set(others.map((step) => JSON.stringify(step)));
  return steps.filter((step) => !known.has(JSON.stringify(step)));
}

function idsOf(steps: readonly Step[]): string[] {
  return [...new Set(steps.flatMap(({ ids }) => ids))];
}

function sumOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { neighbours }) => sum + neighbours, 0);
}
