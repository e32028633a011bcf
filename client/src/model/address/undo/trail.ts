import { createSignal } from "../../state/signal.ts";
import { splitAddress } from "../splitAddress.ts";
import { isStep } from "./historySteps.ts";

/** A history entry: the number of its address in the trail. */
interface Slot {
  key: string;
  number: number;
}

/** The part that survives a reload. */
interface StoredTrail {
  addresses: (string | undefined)[];
  /** By the position of the entry. */
  slots: Readonly<Record<number, Slot>>;
}

const STORED = "atlas-trail";

function storeTrail(trail: StoredTrail): void {
  try {
    sessionStorage.setItem(STORED, JSON.stringify(trail));
  } catch {
    // Without storage, only the steps are lost on reload.
  }
}

/** The stored trail of this tab; empty for a new visit. */
function readTrail(): StoredTrail {
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

/** The addresses visited in this tab, numbered from the first. Browsers keep 50 history entries; this keeps more. */
export interface Trail {
  at: number;
  /** The oldest ones are dropped. */
  addresses: readonly (string | undefined)[];
}

/** The way to an address of the trail: back in the browser's history or, where that is gone, by replacing it. */
export type Way = { by: number } | { address: string };

/** Older addresses are dropped, so that a day of work does not fill the storage. */
const MOST_ADDRESSES = 300;
let { addresses, slots } = readTrail();
// After a reload the current entry is one that was recorded.
const trail = createSignal<Trail>({ at: slotOf(routerEntry())?.number ?? 0, addresses });
let last = -1;
let awaited: number | null = null;

/** The current trail; the same object until it changes. */
export const trailNow = trail.value;

/** Calls back after each change of the trail; returns a function that stops it. */
export const onTrail = trail.subscribe;

/** Whether undone steps or addresses left by going back lie ahead. */
export function liesAhead({ at, addresses }: Trail): boolean {
  return at < addresses.length - 1;
}

/** Records the current address; call it after each change of the address. */
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

/** The way to an address of the trail. Follow it at once: the next change of address is taken for it. */
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

/** The number of the current entry in the trail, and what of the trail still lies ahead of it. */
function numberOf(entry: RouterEntry): { number: number; after: (string | undefined)[] } {
  const slot = slotOf(entry);
  const ahead = (number: number) => ({ number, after: addresses.slice(number + 1) });
  if (slot) return ahead(slot.number);
  const replaced = entry.index === last;
  const pushed = entry.index > last && last >= 0;
  const number = awaited ?? (replaced ? trailNow().at : pushed ? trailNow().at + 1 : 0);
  const goesOn = awaited !== null || replaced;
  // Selecting is not a step, so redo survives it.
  const reads = !goesOn && pushed && isReading(addresses[trailNow().at], entry.address);
  const held = goesOn ? slots : pushed ? slotsBefore(entry.index, number, reads) : {};
  slots = { ...held, [entry.index]: { key: entry.key, number } };
  if (goesOn) return ahead(number);
  return { number, after: reads ? addresses.slice(number) : [] };
}

/** The entries before a new one that the browser can still reach. If it is inserted, those ahead move up by one. */
function slotsBefore(entry: number, number: number, putIn: boolean): Record<number, Slot> {
  const kept = Object.entries(slots).flatMap(([index, slot]): [string, Slot][] => {
    if (Number(index) >= entry) return [];
    if (slot.number < number) return [[index, slot]];
    return putIn ? [[index, { ...slot, number: slot.number + 1 }]] : [];
  });
  return Object.fromEntries(kept);
}

/** Whether an address differs only in what is being read, not in the picture. */
function isReading(before: string | undefined, after: string): boolean {
  return before !== undefined && !isStep(splitAddress(before), splitAddress(after));
}

/** The record of a history entry; none if another has replaced it. */
function slotOf({ index, key, address }: RouterEntry): Slot | undefined {
  const slot = slots[index];
  return slot?.key === key && addresses[slot.number] === address ? slot : undefined;
}

/** The current history entry, with what the router stores in it. */
interface RouterEntry {
  /** Position in the history, from where the atlas was opened in this tab. */
  index: number;
  /** Unique key of the entry. */
  key: string;
  address: string;
  length: number;
}

/** The entry of the browser's history that is open. */
function routerEntry(): RouterEntry {
  const { location, history } = window;
  const { idx, key } = stateOf(history);
  return { index: idx ?? 0, key: key ?? "", address: location.pathname + location.search, length: history.length };
}

/** Whether the page was newly opened, not reloaded or returned to. */
function isNewVisit(): boolean {
  return typeof window === "undefined" || stateOf(window.history).idx === undefined;
}

function stateOf(history: History): { idx?: number; key?: string } {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null) return {};
  return {
    ...("idx" in state && typeof state.idx === "number" ? { idx: state.idx } : {}),
    ...("key" in state && typeof state.key === "string" ? { key: state.key } : {}),
  };
}
