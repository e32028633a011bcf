import type { Bundle } from "../graph/bundlesOf.ts";
import { bundleTitle } from "../graph/bundleTitle.ts";
import type { ViewGraph } from "../graph/viewGraph.ts";

/** A bundle as it is named to who does not see it. */
export interface TitledBundle {
  id: string;
  title: string;
  /** The ids of what it holds. */
  members: string[];
}

/** Bundles with their names. */
export function titledBundles(bundles: readonly Bundle[], { entities }: Pick<ViewGraph, "entities">): TitledBundle[] {
  return bundles.map((bundle) => ({
    id: bundle.id,
    title: bundleTitle(
      bundle,
      entities.find(({ id }) => id === bundle.anchor),
    ),
    members: bundle.members.map(({ id }) => id),
  }));
}

/** What a line of the list stands for: what a bundle holds, or one entity. */
export function idsIn(bundles: readonly TitledBundle[], id: string): string[] {
  return bundles.find((bundle) => bundle.id === id)?.members ?? [id];
}

/** Whether all that a bundle holds is selected. */
export function holdsAll(selected: readonly string[], { members }: TitledBundle): boolean {
  return members.every((id) => selected.includes(id));
}
