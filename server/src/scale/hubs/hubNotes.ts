import type { Claim } from "../../contract/index.ts";
import { firstFew } from "./firstFew.ts";

/** What the graph keeps with a hub of its claims, so that nobody need read them for it. */
export interface HubNote {
  /** How many claims it has of each predicate, direction and evidence, as `SUPPLIES out assessed 12`, in the order of texts. */
  hub_counts: string[];
  /** Its first claims in the order of lists: what each sorts by (`rankKey`), and where it leads, as `SUPPLIES out some-organisation`. */
  hub_first: string[];
}

/** First claims that are kept with a hub: as many as those neighbours are looked for among that are shown first. */
const KEPT = 150;

/** What a hub's claims come from. */
type NotedClaim = Pick<Claim, "subject" | "object" | "predicate" | "evidence"> & { rank_key: string };

/** What the graph keeps with each hub. */
export function hubNotes(claims: readonly NotedClaim[], isHub: (id: string) => boolean): ReadonlyMap<string, HubNote> {
  const noter = hubNoter(isHub);
  for (const claim of claims) noter.add(claim);
  return noter.notes();
}

/** Takes the claims of hubs one after the other. */
export function hubNoter(isHub: (id: string) => boolean): {
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
