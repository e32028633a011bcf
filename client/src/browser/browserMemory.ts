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
  }
}

/** Removes what is stored under a name. */
export function forgetText(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Then nothing is stored either.
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
