import { keepText, keptText, parsedJson } from "../state/browserMemory.ts";

/** The data set as a reader saw it: its version, and the reader's day (YYYY-MM-DD). */
export interface Seen {
  version: string;
  day: string;
}

/** An address of the atlas that a reader watches. */
export interface Watch {
  address: string;
  /** The name at that time, in the language of that moment: for what can no longer be asked. */
  title: string;
  /** When its news were seen last; at first, when it was chosen. */
  seen: Seen;
  /** IDs of the claims that its answer had then, so that those which left it are news too; empty for an entity or a view. */
  claims: readonly string[];
}

const WATCHES = "atlas-watches";
/** Most things watched: as many as the server compares at once. */
export const MOST_WATCHES = 100;
/** Most claims remembered of one answer, here as on a desk. */
export const MOST_CLAIMS = 2000;
let read: { text: string; watches: readonly Watch[] } = { text: "", watches: [] };

/** All that is watched in this browser, the newest first; a stable array until one changes. */
export function storedWatches(): readonly Watch[] {
  const text = keptText(WATCHES) ?? "";
  if (text !== read.text) {
    const list = parsedJson(text);
    read = { text, watches: Array.isArray(list) ? list.filter(isWatch) : [] };
  }
  return read.watches;
}

/** Watches an address, or keeps it in place of what is kept under it; false if this browser stores nothing. */
export function putWatch(watch: Watch): boolean {
  const now = { ...watch, claims: watch.claims.slice(0, MOST_CLAIMS) };
  const before = storedWatches();
  const isKept = before.some(({ address }) => address === watch.address);
  return write(isKept ? before.map((one) => (one.address === watch.address ? now : one)) : [now, ...before]);
}

/** Watches an address no longer; false if this browser stores nothing. */
export function dropWatch(address: string): boolean {
  return write(storedWatches().filter((watch) => watch.address !== address));
}

/** Puts a watch back as it was, in place of what stands under its address now. */
export function restoreWatch(watch: Watch, place: number): void {
  const others = storedWatches().filter(({ address }) => address !== watch.address);
  write(others.toSpliced(place, 0, watch));
}

function write(watches: readonly Watch[]): boolean {
  return keepText(WATCHES, JSON.stringify(watches));
}

function isWatch(value: unknown): value is Watch {
  if (typeof value !== "object" || value === null) return false;
  const { address, title, seen, claims } = value as Partial<Record<keyof Watch, unknown>>;
  return (
    typeof address === "string" &&
    address.startsWith("/") &&
    typeof title === "string" &&
    isSeen(seen) &&
    Array.isArray(claims) &&
    claims.every((id) => typeof id === "string")
  );
}

/** Whether a stored value tells what was seen, and when. */
export function isSeen(value: unknown): value is Seen {
  if (typeof value !== "object" || value === null || !("version" in value) || !("day" in value)) return false;
  const { version, day } = value;
  return typeof version === "string" && typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day);
}
