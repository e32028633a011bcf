import { EXPLORE_PATH } from "../../url/view/viewPaths.ts";
import { emptyView, formatView } from "../../url/view/viewState.ts";

/** Address of the canvas with only a technology and the developers of one cell. */
export function cellAddress(technology: string, organisations: readonly string[]): string {
  const view = {
    ...emptyView,
    steps: [{ ids: [technology, ...organisations], neighbours: 0 }],
    selection: { kind: "entity" as const, id: technology },
  };
  return `${EXPLORE_PATH}?${formatView(view)}`;
}

/** The same with one developer, and the claims between the two open in the panel. */
export function developerAddress(technology: string, organisation: string): string {
  const view = {
    ...emptyView,
    steps: [{ ids: [technology, organisation], neighbours: 0 }],
    selection: { kind: "pair" as const, a: organisation, b: technology },
  };
  return `${EXPLORE_PATH}?${formatView(view)}`;
}
