import type { Bundle } from "./bundlesOf.ts";
import { bundleTitle } from "./bundleTitle.ts";
import type { ViewGraph } from "./viewGraph.ts";

/** A bundle with its name. */
export interface TitledBundle {
  id: string;
  title: string;
  /** The ids of its members. */
  members: string[];
}

/** Names bundles. */
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

/** The ids behind a line of the list: the members of a bundle, or one entity. */
export function idsIn(bundles: readonly TitledBundle[], id: string): string[] {
  return bundles.find((bundle) => bundle.id === id)?.members ?? [id];
}

/** Whether all members of a bundle are selected. */
export function holdsAll(selected: readonly string[], { members }: TitledBundle): boolean {
  return members.every((id) => selected.includes(id));
}
