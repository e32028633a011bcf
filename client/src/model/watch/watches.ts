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
/** Most claims remembered of one answer. */
const MOST_CLAIMS = 2000;
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

export function isWatched(address: string): boolean {
  return storedWatches().some((watch) => watch.address === address);
}

/** Watches an address; false if this browser stores nothing, or if there are as many as can be watched. */
export function addWatch(watch: Watch): boolean {
  const others = storedWatches().filter(({ address }) => address !== watch.address);
  return others.length < MOST_WATCHES && write([{ ...watch, claims: watch.claims.slice(0, MOST_CLAIMS) }, ...others]);
}

export function dropWatch(address: string): void {
  write(storedWatches().filter((watch) => watch.address !== address));
}

/** Puts a watch back as it was, in place of what stands under its address now. */
export function restoreWatch(watch: Watch, place: number): void {
  const others = storedWatches().filter(({ address }) => address !== watch.address);
  write(others.toSpliced(place, 0, watch));
}

/** Remembers that the news of an address have been seen, and the claims of its answer now. */
export function markSeen(address: string, seen: Seen, claims: readonly string[]): void {
  change(address, { seen, claims: claims.slice(0, MOST_CLAIMS) });
}

/** Remembers the claims that an answer has in the version seen last. */
export function rememberClaims(address: string, claims: readonly string[]): void {
  if (claims.length > 0) change(address, { claims: claims.slice(0, MOST_CLAIMS) });
}

function change(address: string, now: Partial<Watch>): void {
  write(storedWatches().map((watch) => (watch.address === address ? { ...watch, ...now } : watch)));
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
