import { createSignal } from "./signal.ts";

/** Number of changes that this page has made. */
const changes = createSignal(0);

// Browsers set to keep nothing throw on each of these calls.

/** The text stored under a name; null if there is none. */
export function keptText(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Stores a text under a name; false if this browser stores nothing. */
export function keepText(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  } finally {
    changes.set(changes.value() + 1);
  }
}

/** Removes what is stored under a name. */
export function forgetText(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Then nothing is stored either.
  } finally {
    changes.set(changes.value() + 1);
  }
}

export function keptNames(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

/** Calls back after each change of what is kept, in this tab or another; returns the way to stop. */
export function onKept(listener: () => void): () => void {
  const stop = changes.subscribe(listener);
  window.addEventListener("storage", listener);
  return () => {
    stop();
    window.removeEventListener("storage", listener);
  };
}

/** A function that makes a list of the texts whose names have a beginning; it returns the same list until one changes. */
export function keptList<Item>(
  beginning: string,
  listOf: (texts: readonly string[]) => readonly Item[],
): () => readonly Item[] {
  let read: { text: string; list: readonly Item[] } = { text: "", list: [] };
  return () => {
    const names = keptNames().filter((name) => name.startsWith(beginning));
    const texts = names.toSorted().map((name) => keptText(name) ?? "");
    const text = texts.join("\n");
    if (text !== read.text) read = { text, list: listOf(texts) };
    return read.list;
  };
}

/** The text stored for this tab under a name; null if there is none. The browser drops it when the tab is closed. */
export function tabText(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Stores a text for this tab, or nothing any more for null; false if this browser stores nothing. */
export function keepTabText(name: string, text: string | null): boolean {
  try {
    if (text === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

/** A text parsed as JSON; undefined if it is not JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
