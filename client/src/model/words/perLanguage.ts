import { type Language, language } from "./language.ts";

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
