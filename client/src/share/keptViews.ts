import { keepText, keptText } from "../browser/browserMemory.ts";
import { parsedJson } from "../browser/parsedJson.ts";
import { isAddress, type KeptView } from "../picture/graph/viewFile.ts";

/** A view that this browser keeps under a name. */
export interface StoredView extends KeptView {
  id: string;
}

const VIEWS = "atlas-views";
const LAST = "atlas-last-view";
/** More than this no list is for; the oldest go first. */
const MOST_VIEWS = 200;
const listeners = new Set<() => void>();
let read: { text: string; views: readonly StoredView[] } = { text: "", views: [] };

/** The views that this browser keeps, newest first; the same array until one changes. */
export function storedViews(): readonly StoredView[] {
  const text = keptText(VIEWS) ?? "";
  if (text !== read.text) read = { text, views: parseList(text).filter(isStoredView) };
  return read.views;
}

/** Keeps a view. False where this browser keeps nothing. */
export function storeView(view: KeptView): boolean {
  return write([{ ...view, id: crypto.randomUUID?.() ?? String(Date.now()) }, ...storedViews()].slice(0, MOST_VIEWS));
}

/** Gives a view that is kept another name. */
export function renameView(id: string, title: string): void {
  write(storedViews().map((view) => (view.id === id ? { ...view, title } : view)));
}

/** Forgets a view. */
export function forgetView(id: string): void {
  write(storedViews().filter((view) => view.id !== id));
}

/** Puts a view back that was forgotten, where it stood. */
export function restoreView(view: StoredView, place: number): void {
  write(storedViews().toSpliced(place, 0, view));
}

/** Calls back after each change, in this tab or another; returns the way to stop. */
export function onStoredViews(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** Remembers where the reader is, to be continued another day. */
export function rememberLast(address: string, saved: string): void {
  keepText(LAST, JSON.stringify({ address, saved }));
}

/** Where the reader was last; null where nothing is remembered. */
export function lastView(): Pick<KeptView, "address" | "saved"> | null {
  const last = parsedJson(keptText(LAST) ?? "");
  return isPlace(last) ? last : null;
}

function write(views: readonly StoredView[]): boolean {
  const done = keepText(VIEWS, JSON.stringify(views));
  for (const listener of listeners) listener();
  return done;
}

function parseList(text: string): unknown[] {
  const list = parsedJson(text);
  return Array.isArray(list) ? list : [];
}

function isPlace(value: unknown): value is Pick<KeptView, "address" | "saved"> {
  if (typeof value !== "object" || value === null || !("address" in value) || !("saved" in value)) return false;
  return typeof value.address === "string" && isAddress(value.address) && typeof value.saved === "string";
}

function isStoredView(value: unknown): value is StoredView {
  if (!isPlace(value) || !("id" in value) || !("title" in value) || !("version" in value)) return false;
  const { id, title, version } = value;
  return typeof id === "string" && typeof title === "string" && (version === null || typeof version === "string");
}
