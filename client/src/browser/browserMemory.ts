// Browsers that are told to keep nothing throw at each of these.

/** The text that this browser keeps under a name; null where there is none. */
export function keptText(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a text under a name; false where this browser keeps nothing. */
export function keepText(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

/** Forgets what is kept under a name. */
export function forgetText(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Then nothing is kept either.
  }
}

/** The names of all that this browser keeps. */
export function keptNames(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}
