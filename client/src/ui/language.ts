/** Languages of the interface, the first of them the one for readers of any other. */
export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

const STORED = "atlas-language";
const listeners = new Set<() => void>();
let current: Language = remembered() ?? preferred();

/** The language that the interface speaks now. */
export function language(): Language {
  return current;
}

/** Lets the interface speak another language, and remembers it in this browser. */
export function setLanguage(next: Language): void {
  current = next;
  try {
    localStorage.setItem(STORED, next);
  } catch {
    // A browser that keeps nothing speaks it until the page is left.
  }
  for (const listener of listeners) listener();
}

/** Calls back after each change of language; returns the way to stop. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Words in all languages as one object, whose properties are those of the language spoken when they are read. What is
 * computed from them once, outside of a function, stays in the language of that moment: do not.
 */
export function inLanguages<Words extends object>(en: Words, zh: Partial<Words>): Words {
  return new Proxy(en, {
    get(words, name, receiver) {
      const spoken = current === "zh" && Object.hasOwn(zh, name) ? zh : words;
      return Reflect.get(spoken, name, receiver);
    },
  });
}

function remembered(): Language | undefined {
  try {
    const stored = localStorage.getItem(STORED);
    return languages.find((name) => name === stored);
  } catch {
    return undefined;
  }
}

function preferred(): Language {
  const asked = typeof navigator === "undefined" ? "" : navigator.language;
  return asked.toLowerCase().startsWith("zh") ? "zh" : "en";
}
