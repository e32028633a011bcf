import type { Claim, Entity } from "@atlas/server/contract";
import { type EntityClass, entityClasses, entityClassOf } from "@atlas/server/vocabulary";
import { type BundleKey, bundleName } from "../../url/view/bundles.ts";
import type { Display } from "./display.ts";
import { drawnClaims, type Shown } from "./shownOf.ts";

/** Entities that can be drawn as one shape: at least two of one class, with no claim in the picture but to one other. */
export interface Bundle extends BundleKey {
  /** Its name, by which the canvas knows it too. */
  id: string;
  members: Entity[];
}

/** One alone needs no bundle. */
const FEWEST = 2;

/**
 * All that could be bundled in what a view shows. Whatever has a claim to a second entity, also a faint one, is in no
 * bundle: so a bundle never hides with whom its members have to do.
 */
export function possibleBundles(shown: Shown, display: Display): Bundle[] {
  const ends = otherEnds(drawnClaims(shown, display));
  const claimed = new Set(shown.claims.flatMap(({ subject, object }) => [subject, object]));
  const bundles = new Map<string, Bundle>();
  for (const entity of shown.entities) {
    const [anchor, ...more] = ends.get(entity.id) ?? [];
    // With a faint claim alone it would hang on its anchor by nothing that is counted.
    if (anchor === undefined || more.length > 0 || !claimed.has(entity.id)) continue;
    const key: BundleKey = { anchor, class: entityClassOf(entity) };
    const id = bundleName(key);
    const bundle = bundles.get(id) ?? { ...key, id, members: [] };
    bundle.members.push(entity);
    bundles.set(id, bundle);
  }
  return [...bundles.values()].filter(({ members }) => members.length >= FEWEST);
}

/** The bundles of a view as they are drawn: those asked for, as far as there is still something to bundle. */
export function bundlesOf(shown: Shown, display: Display & { bundles: readonly string[] }): Bundle[] {
  if (display.bundles.length === 0) return [];
  return possibleBundles(shown, display).filter(({ id }) => display.bundles.includes(id));
}

/** What could be bundled around one entity, in the order of the legend. */
export function bundlesAround(anchor: string, possible: readonly Bundle[]): Bundle[] {
  // Keys of a record typed by its keys, in the vocabulary's order.
  const order = Object.keys(entityClasses) as EntityClass[];
  return possible
    .filter((bundle) => bundle.anchor === anchor)
    .toSorted((a, b) => order.indexOf(a.class) - order.indexOf(b.class));
}

/** The same claims between what is drawn: each end that is bundled is its bundle. */
export function bundledClaims(claims: readonly Claim[], bundles: readonly Bundle[]): Claim[] {
  const into = bundleOfEach(bundles);
  if (into.size === 0) return [...claims];
  return claims.map((claim) => ({
    ...claim,
    subject: into.get(claim.subject) ?? claim.subject,
    object: into.get(claim.object) ?? claim.object,
  }));
}

/** For each entity that is bundled the name of its bundle. */
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
