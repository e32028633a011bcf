import type { ViewState } from "./viewState.ts";

/** Draws neighbours of an entity as one shape, a bundle each. */
export function addBundles(view: ViewState, names: readonly string[]): ViewState {
  return { ...view, bundles: [...new Set([...view.bundles, ...names])] };
}

/** Draws what was bundled by itself again. */
export function unbundle(view: ViewState, names: readonly string[]): ViewState {
  return { ...view, bundles: view.bundles.filter((name) => !names.includes(name)) };
}

/** Draws everything by itself again. */
export function unbundleAll(view: ViewState): ViewState {
  return { ...view, bundles: [] };
}
