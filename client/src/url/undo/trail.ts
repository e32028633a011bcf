import { createSignal } from "../../browser/signal.ts";
import { splitAddress } from "../splitAddress.ts";
import { isStep } from "./historySteps.ts";
import { type RouterEntry, routerEntry } from "./routerEntry.ts";
import { readTrail, type Slot, storeTrail } from "./trailStorage.ts";

/** The addresses that this tab went through, numbered from the first. Browsers keep 50 entries of history; this keeps more. */
export interface Trail {
  /** Number of the address that is open. */
  at: number;
  /** Those that are too long ago are forgotten. */
  addresses: readonly (string | undefined)[];
}

/** How to come to an address of the trail: through the browser's history, or, where that has dropped it, in place of what is open. */
export type Way = { by: number } | { address: string };

/** Addresses further back than this are forgotten, so that a day of work does not fill the storage. */
const MOST_ADDRESSES = 300;
let { addresses, slots } = readTrail();
// Where the page is loaded again the reader has not moved: what is open is an entry that was noted.
const trail = createSignal<Trail>({ at: slotOf(routerEntry())?.number ?? 0, addresses });
let last = -1;
let awaited: number | null = null;

/** The trail as it is now; the same object until it changes. */
export const trailNow = trail.value;

/** Calls back after each change of the trail; returns the way to stop. */
export const onTrail = trail.subscribe;

/** Whether steps lie ahead that were undone, or an address from which one went back. */
export function liesAhead({ at, addresses }: Trail): boolean {
  return at < addresses.length - 1;
}

/** Notes where the reader is now; to be called after each change of the address. */
export function record(): void {
  const entry = routerEntry();
  const { number, after } = numberOf(entry);
  const before = addresses[number];
  awaited = null;
  last = entry.index;
  if (number === trailNow().at && before === entry.address && after.length === addresses.length - number - 1) return;
  addresses = [...addresses.slice(0, number), entry.address, ...after];
  for (let old = 0; old <= number - MOST_ADDRESSES; old++) addresses[old] = undefined;
  storeTrail({ addresses, slots });
  trail.set({ at: number, addresses });
}

/** The way to an address of the trail. What it says must be done at once: the next change of the address is taken for it. */
export function wayTo(number: number): Way | null {
  const { index, length } = routerEntry();
  const oldest = Math.max(...Object.keys(slots).map(Number)) - length + 1;
  const there = Object.entries(slots).find(([slot, held]) => held.number === number && Number(slot) >= oldest);
  if (there) return { by: Number(there[0]) - index };
  const address = addresses[number];
  if (address === undefined) return null;
  awaited = number;
  return { address };
}

/** The number in the trail of what the browser has open, and what of the trail lies ahead of it still. */
function numberOf(entry: RouterEntry): { number: number; after: (string | undefined)[] } {
  const slot = slotOf(entry);
  const ahead = (number: number) => ({ number, after: addresses.slice(number + 1) });
  if (slot) return ahead(slot.number);
  const replaced = entry.index === last;
  const pushed = entry.index > last && last >= 0;
  const number = awaited ?? (replaced ? trailNow().at : pushed ? trailNow().at + 1 : 0);
  const goesOn = awaited !== null || replaced;
  // Who only reads goes away from no step: what was undone can be done again from there too.
  const reads = !goesOn && pushed && isReading(addresses[trailNow().at], entry.address);
  const held = goesOn ? slots : pushed ? slotsBefore(entry.index, number, reads) : {};
  slots = { ...held, [entry.index]: { key: entry.key, number } };
  if (goesOn) return ahead(number);
  return { number, after: reads ? addresses.slice(number) : [] };
}

/** The entries before a new one, which the browser can reach still. Where it is put in, what lies ahead moves on by one. */
function slotsBefore(entry: number, number: number, putIn: boolean): Record<number, Slot> {
  const kept = Object.entries(slots).flatMap(([index, slot]): [string, Slot][] => {
    if (Number(index) >= entry) return [];
    if (slot.number < number) return [[index, slot]];
    return putIn ? [[index, { ...slot, number: slot.number + 1 }]] : [];
  });
  return Object.fromEntries(kept);
}

/** Whether an address only has something else read in the same picture. */
function isReading(before: string | undefined, after: string): boolean {
  return before !== undefined && !isStep(splitAddress(before), splitAddress(after));
}

/** What is noted of an entry of the history; none where another has taken its place since. */
function slotOf({ index, key, address }: RouterEntry): Slot | undefined {
  const slot = slots[index];
  return slot?.key === key && addresses[slot.number] === address ? slot : undefined;
}
