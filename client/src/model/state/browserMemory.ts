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

/** The names of everything stored. */
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
