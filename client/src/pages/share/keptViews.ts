import { keepText, keptText, parsedJson } from "../../model/state/browserMemory.ts";
import { isAddress, type KeptView } from "../../picture/graph/viewFile.ts";

/** A view saved in this browser under a name. */
export interface StoredView extends KeptView {
  id: string;
}

const VIEWS = "atlas-views";
const LAST = "atlas-last-view";
/** Most views kept; the oldest go first. */
const MOST_VIEWS = 200;
let read: { text: string; views: readonly StoredView[] } = { text: "", views: [] };

/** The views saved in this browser, newest first; a stable array until one changes. */
export function storedViews(): readonly StoredView[] {
  const text = keptText(VIEWS) ?? "";
  if (text !== read.text) read = { text, views: parseList(text).filter(isStoredView) };
  return read.views;
}

/** Saves a view; false if this browser stores nothing. */
export function storeView(view: KeptView): boolean {
  return write([{ ...view, id: crypto.randomUUID?.() ?? String(Date.now()) }, ...storedViews()].slice(0, MOST_VIEWS));
}

export function renameView(id: string, title: string): void {
  write(storedViews().map((view) => (view.id === id ? { ...view, title } : view)));
}

export function forgetView(id: string): void {
  write(storedViews().filter((view) => view.id !== id));
}

/** Restores a deleted view at its former position. */
export function restoreView(view: StoredView, place: number): void {
  write(storedViews().toSpliced(place, 0, view));
}

/** Remembers the current address, to be continued another day. */
export function rememberLast(address: string, saved: string): void {
  keepText(LAST, JSON.stringify({ address, saved }));
}

/** The last address; null if nothing is remembered. */
export function lastView(): Pick<KeptView, "address" | "saved"> | null {
  const last = parsedJson(keptText(LAST) ?? "");
  return isPlace(last) ? last : null;
}

function write(views: readonly StoredView[]): boolean {
  return keepText(VIEWS, JSON.stringify(views));
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
