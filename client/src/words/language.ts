import { keepText, keptText } from "../browser/browserMemory.ts";

/** Languages of the interface, the first of them the one for readers of any other. */
export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

const STORED = "atlas-language";
const listeners = new Set<() => void>();
/** What fetches the Chinese words of each part of the page: readers of English need not load them. */
const chinese = new Set<() => Promise<void>>();
let current: Language = remembered() ?? preferred();

/** The language that the interface speaks now. */
export function language(): Language {
  return current;
}

/** Lets the interface speak another language, and remembers it in this browser; false where its words do not come. */
export async function setLanguage(next: Language): Promise<boolean> {
  if (next === "zh" && !(await wordsCome())) return false;
  current = next;
  keepText(STORED, next);
  for (const listener of listeners) listener();
  return true;
}

/** Waits for the words of all that has been loaded so far; where they do not come, the interface speaks English. */
export async function languageReady(): Promise<void> {
  if (current === "zh" && !(await wordsCome())) current = "en";
}

/** Calls back after each change of language; returns the way to stop. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Words in all languages as one object, whose properties are those of the language spoken when they are read. The Chinese
 * ones, all of them, are given or are loaded for who reads Chinese. What is computed from words once, outside of a
 * function, stays in the language of that moment: do not.
 */
export function inLanguages<Words extends object>(en: Words, given: (() => Promise<Words>) | Words): Words {
  let zh: Words | null = typeof given === "function" ? null : given;
  chinese.add(async () => {
    if (typeof given === "function") zh ??= await given();
  });
  return new Proxy(en, {
    get: (words, name, receiver) => Reflect.get(current === "zh" && zh ? zh : words, name, receiver),
  });
}

async function wordsCome(): Promise<boolean> {
  try {
    await Promise.all([...chinese].map((load) => load()));
    return true;
  } catch {
    return false;
  }
}

function remembered(): Language | undefined {
  const stored = keptText(STORED);
  return languages.find((name) => name === stored);
}

function preferred(): Language {
  const asked = typeof navigator === "undefined" ? "" : navigator.language;
  return asked.toLowerCase().startsWith("zh") ? "zh" : "en";
}
