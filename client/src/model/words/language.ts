import { keepText, keptText } from "../state/browserMemory.ts";
import { createSignal } from "../state/signal.ts";

/** Languages of the interface; the first is the default. */
export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

const STORED = "atlas-language";
/** Loaders of the Chinese strings of each part of the page, which readers of English need not load. */
const chinese = new Set<() => Promise<void>>();
const spoken = createSignal<Language>(remembered() ?? preferred());

export const language = spoken.value;

/** Calls back after each change of language; returns the way to stop. */
export const onLanguage = spoken.subscribe;

/** Changes the language and remembers it in this browser; false if its strings fail to load. */
export async function setLanguage(next: Language): Promise<boolean> {
  if (next === "zh" && !(await wordsCome())) return false;
  keepText(STORED, next);
  spoken.set(next);
  return true;
}

/** Waits for the strings of everything loaded so far; if they fail to load, the interface falls back to English. */
export async function languageReady(): Promise<void> {
  if (language() === "zh" && !(await wordsCome())) spoken.set("en");
}

/**
 * Strings in all languages as one object, read in the current language. The Chinese ones are loaded, all or none, for
 * readers of Chinese. Do not compute module constants from them: those would keep the language of that moment.
 */
export function inLanguages<Words extends object>(en: Words, given: (() => Promise<Words>) | Words): Words {
  let zh: Words | null = typeof given === "function" ? null : given;
  chinese.add(async () => {
    if (typeof given === "function") zh ??= await given();
  });
  return new Proxy(en, {
    get: (words, name, receiver) => Reflect.get(language() === "zh" && zh ? zh : words, name, receiver),
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

const locales: Record<Language, string> = { en: "en", zh: "zh-CN" };

/** The language of the interface for `lang` attributes and `Intl`. */
export function locale(): string {
  return locales[language()];
}

/** Something made once per language, such as a number format; returns that of the current language. */
export function perLanguage<T>(make: (locale: string, language: Language) => T): () => T {
  const made = new Map<Language, T>();
  return () => {
    const spoken = language();
    const found = made.get(spoken) ?? make(locales[spoken], spoken);
    made.set(spoken, found);
    return found;
  };
}
