import { isNewVisit } from "./routerEntry.ts";

/** A history entry: the number of its address in the trail. */
export interface Slot {
  key: string;
  number: number;
}

/** What survives a reload. */
export interface StoredTrail {
  addresses: (string | undefined)[];
  /** By the position of the entry. */
  slots: Readonly<Record<number, Slot>>;
}

const STORED = "atlas-trail";

/** Stores the trail for this tab. */
export function storeTrail(trail: StoredTrail): void {
  try {
    sessionStorage.setItem(STORED, JSON.stringify(trail));
  } catch {
    // Without storage, only the steps are lost on reload.
  }
}

/** The stored trail of this tab; empty for a new visit. */
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
