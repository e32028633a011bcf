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
