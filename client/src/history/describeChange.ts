import { selectedIds } from "../url/selection.ts";
import { changedParts } from "../url/viewDifference.ts";
import type { ViewState } from "../url/viewState.ts";
import { describeFilters } from "./describeFilters.ts";
import { describeSteps } from "./describeSteps.ts";
import { type NameOf, named } from "./named.ts";
import { strings } from "./strings.ts";

/** Says in a few words how one view came of another; null where this part of the view tells nothing. */
type Describe = (before: ViewState, after: ViewState, nameOf: NameOf) => string | null;

/** One line a part of the view, the most telling first: what follows from it (a selection that went with what was hidden) is left unsaid. */
const parts: readonly [part: keyof ViewState, describe: Describe][] = [
  ["steps", describeSteps],
  [
    "hidden",
    list(
      "hidden",
      (ids) => strings.hid(ids),
      (ids) => strings.showed(ids),
    ),
  ],
  ["filters", describeFilters],
  ["labels", () => strings.labels],
  ["tab", () => strings.read],
  ["sort", () => strings.sorted],
  ["selection", describeSelection],
];

/** The name of the step that led from one view to another. */
export function describeChange(before: ViewState, after: ViewState, nameOf: NameOf): string {
  const changed = changedParts(before, after);
  for (const [part, describe] of parts) {
    const words = changed.includes(part) ? describe(before, after, nameOf) : null;
    if (words !== null) return words;
  }
  return strings.changed;
}

/** Describes a part that is a list of ids: what came into it, or else what went. */
function list(part: "hidden", came: (who: string) => string, went: (who: string) => string): Describe {
  return (before, after, nameOf) => {
    const fresh = after[part].filter((id) => !before[part].includes(id));
    const gone = before[part].filter((id) => !after[part].includes(id));
    if (fresh.length > 0) return came(named(fresh, nameOf));
    return gone.length > 0 ? went(named(gone, nameOf)) : null;
  };
}

function describeSelection(_before: ViewState, { selection }: ViewState, nameOf: NameOf): string {
  if (selection === null) return strings.selectedNothing;
  return strings.selected(
    named(selection.kind === "pair" ? [selection.a, selection.b] : selectedIds(selection), nameOf),
  );
}
