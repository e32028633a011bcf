import { isNewVisit } from "./routerEntry.ts";

/** What an entry of the browser's history holds: an address of the trail, by its number. */
export interface Slot {
  key: string;
  number: number;
}

/** All that is kept of a trail while the page is loaded again. */
export interface StoredTrail {
  addresses: (string | undefined)[];
  /** By the number of the entry. */
  slots: Readonly<Record<number, Slot>>;
}

const STORED = "atlas-trail";

/** Keeps the trail for this tab. */
export function storeTrail(trail: StoredTrail): void {
  try {
    sessionStorage.setItem(STORED, JSON.stringify(trail));
  } catch {
    // Where nothing can be stored, the steps are forgotten when the page is loaded again, and nothing else is lost.
  }
}

/** The trail that this tab has kept; empty for a new visit, to which nothing of it belongs. */
export function readTrail(): StoredTrail {
  if (isNewVisit()) return { addresses: [], slots: {} };
  try {
    const { addresses, slots } = JSON.parse(sessionStorage.getItem(STORED) ?? "");
    return {
      addresses: [...addresses].map((address: unknown) => (typeof address === "string" ? address : undefined)),
      slots: Object.fromEntries(Object.entries(slots).filter(isSlotEntry)),
    };
  } catch {
    return { addresses: [], slots: {} };
  }
}

function isSlotEntry(entry: [string, unknown]): entry is [string, Slot] {
  const slot = entry[1];
  if (typeof slot !== "object" || slot === null || !("key" in slot) || !("number" in slot)) return false;
  return typeof slot.key === "string" && typeof slot.number === "number";
}
