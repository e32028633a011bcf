import { type EntityClass, entityClasses } from "@atlas/server/vocabulary";
import { idPattern, listOf } from "../codecs.ts";
import type { ViewState } from "./viewState.ts";

/** Neighbours of one entity drawn as one shape: those of a class that are linked to nothing else. */
export interface BundleKey {
  /** The entity they are linked to. */
  anchor: string;
  class: EntityClass;
}

/** The name of a bundle in the address and on the canvas, `anchor~class`, which cannot be an entity's id. */
export function bundleName({ anchor, class: name }: BundleKey): string {
  return `${anchor}~${name}`;
}

/** Parses a name; null if it names no bundle. */
export function readBundle(name: string): BundleKey | null {
  const [anchor = "", word, ...more] = name.split("~");
  if (word === undefined || more.length > 0 || !idPattern.test(anchor) || !isClass(word)) return null;
  return { anchor, class: word };
}

/** The names of bundles, each once. */
export const bundlesCodec = listOf((name) => (readBundle(name) ? name : null));

function isClass(word: string): word is EntityClass {
  return Object.hasOwn(entityClasses, word);
}

export function addBundles(view: ViewState, names: readonly string[]): ViewState {
  return { ...view, bundles: [...new Set([...view.bundles, ...names])] };
}

export function unbundle(view: ViewState, names: readonly string[]): ViewState {
  return { ...view, bundles: view.bundles.filter((name) => !names.includes(name)) };
}

export function unbundleAll(view: ViewState): ViewState {
  return { ...view, bundles: [] };
}
