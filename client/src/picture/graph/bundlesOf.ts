import type { Claim, Entity } from "@atlas/server/contract";
import { type EntityClass, entityClasses, entityClassOf } from "@atlas/server/vocabulary";
import { type BundleKey, bundleName } from "../../model/address/view/bundles.ts";
import type { Display } from "./display.ts";
import { drawnClaims, type Shown } from "./shownOf.ts";

/** Entities that can be one shape: two or more of a class, with claims in the picture to one other only. */
export interface Bundle extends BundleKey {
  /** Its name, also used as id on the canvas. */
  id: string;
  members: Entity[];
}

/** A single entity needs no bundle. */
const FEWEST = 2;

/**
 * All possible bundles in what a view shows. An entity with a claim to a second one, even a faint one, is in no bundle,
 * so that bundles never hide links.
 */
export function possibleBundles(shown: Shown, display: Display): Bundle[] {
  const ends = otherEnds(drawnClaims(shown, display));
  const claimed = new Set(shown.claims.flatMap(({ subject, object }) => [subject, object]));
  const bundles = new Map<string, Bundle>();
  for (const entity of shown.entities) {
    const [anchor, ...more] = ends.get(entity.id) ?? [];
    // With a faint claim only, nothing that is counted would link it to its anchor.
    if (anchor === undefined || more.length > 0 || !claimed.has(entity.id)) continue;
    const key: BundleKey = { anchor, class: entityClassOf(entity) };
    const id = bundleName(key);
    const bundle = bundles.get(id) ?? { ...key, id, members: [] };
    bundle.members.push(entity);
    bundles.set(id, bundle);
  }
  return [...bundles.values()].filter(({ members }) => members.length >= FEWEST);
}

/** The drawn bundles of a view: the requested ones that still have something to bundle. */
export function bundlesOf(shown: Shown, display: Display & { bundles: readonly string[] }): Bundle[] {
  if (display.bundles.length === 0) return [];
  return possibleBundles(shown, display).filter(({ id }) => display.bundles.includes(id));
}

/** The possible bundles around one entity, in the order of the legend. */
export function bundlesAround(anchor: string, possible: readonly Bundle[]): Bundle[] {
  // Keys of a record typed by its keys, in the vocabulary's order.
  const order = Object.keys(entityClasses) as EntityClass[];
  return possible
    .filter((bundle) => bundle.anchor === anchor)
    .toSorted((a, b) => order.indexOf(a.class) - order.indexOf(b.class));
}

/** The claims between drawn elements: a bundled end is replaced by its bundle. */
export function bundledClaims(claims: readonly Claim[], bundles: readonly Bundle[]): Claim[] {
  const into = bundleOfEach(bundles);
  if (into.size === 0) return [...claims];
  return claims.map((claim) => ({
    ...claim,
    subject: into.get(claim.subject) ?? claim.subject,
    object: into.get(claim.object) ?? claim.object,
  }));
}

/** The bundle of each bundled entity. */
export function bundleOfEach(bundles: readonly Bundle[]): ReadonlyMap<string, string> {
  return new Map(bundles.flatMap(({ id, members }) => members.map((member) => [member.id, id] as const)));
}

function otherEnds(claims: readonly Claim[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ends = new Map<string, Set<string>>();
  const add = (id: string, other: string) => {
    const known = ends.get(id);
    if (known) known.add(other);
    else ends.set(id, new Set([other]));
  };
  for (const { subject, object } of claims) {
    add(subject, object);
    add(object, subject);
  }
  return ends;
}
