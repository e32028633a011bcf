import type { Claim } from "../../contract/index.ts";

/** Notes that the graph keeps on the claims of a hub, so that queries need not read them all. */
export interface HubNote {
  /** Number of claims of each predicate, direction and evidence, such as `SUPPLIES out assessed 12`, in text order. */
  hub_counts: string[];
  /** Its first claims in order: sort key (`rankKey`) and end of each, as in `SUPPLIES out some-organisation`. */
  hub_first: string[];
}

/** Number of first claims in the notes of a hub: as many as a search for its first neighbours reads. */
const KEPT = 150;

type NotedClaim = Pick<Claim, "subject" | "object" | "predicate" | "evidence"> & { rank_key: string };

export function hubNotes(claims: readonly NotedClaim[], isHub: (id: string) => boolean): ReadonlyMap<string, HubNote> {
  const noter = hubNoter(isHub);
  for (const claim of claims) noter.add(claim);
  return noter.notes();
}

/** Makes the notes of hubs from claims, added one by one. */
function hubNoter(isHub: (id: string) => boolean): {
  add(claim: NotedClaim): void;
  notes(): ReadonlyMap<string, HubNote>;
} {
  const hubs = new Map<string, { counts: Map<string, number>; first: ReturnType<typeof firstFew> }>();
  const note = (id: string, way: string, other: string, { evidence, rank_key }: NotedClaim) => {
    if (!isHub(id)) return;
    const { counts, first } = hubs.get(id) ?? { counts: new Map<string, number>(), first: firstFew(KEPT) };
    const kind = `${way} ${evidence}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    first.add(`${rank_key} ${way} ${other}`);
    hubs.set(id, { counts, first });
  };
  return {
    add(claim) {
      const { subject, object, predicate } = claim;
      note(subject, `${predicate} out`, object, claim);
      note(object, `${predicate} in`, subject, claim);
    },
    notes: () =>
      new Map(
        [...hubs].map(([id, { counts, first }]) => [
          id,
          { hub_counts: [...counts].map(([kind, many]) => `${kind} ${many}`).sort(), hub_first: first.sorted() },
        ]),
      ),
  };
}

/** Keeps the texts that come first in their order, up to a number. */
export function firstFew(most: number): { add(text: string): void; sorted(): string[] } {
  let kept: string[] = [];
  const cut = () => {
    kept = kept.sort().slice(0, most);
  };
  let last: string | undefined;
  return {
    add(text) {
      if (last !== undefined && text > last) return;
      kept.push(text);
      // Sorts once for every `most` texts added, not for each.
      if (kept.length < 2 * most) return;
      cut();
      last = kept.at(-1);
    },
    sorted() {
      cut();
      return [...kept];
    },
  };
}
