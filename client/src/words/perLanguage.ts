import { type Language, language } from "./language.ts";

const locales: Record<Language, string> = { en: "en", zh: "zh-CN" };

/** How the language of the interface is called in `lang` attributes and by `Intl`. */
export function locale(): string {
  return locales[language()];
}

/** Something made once for each language, such as a number format: gives that of the language spoken now. */
export function perLanguage<T>(make: (locale: string, language: Language) => T): () => T {
  const made = new Map<Language, T>();
  return () => {
    const spoken = language();
    const found = made.get(spoken) ?? make(locales[spoken], spoken);
    made.set(spoken, found);
    return found;
  };
}
