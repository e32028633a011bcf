const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** Whether a text is a language code of ISO 639-1. */
export function isLanguage(code: string): boolean {
  if (!/^[a-z]{2}$/.test(code)) return false;
  return languageNames.of(code) !== undefined && new Intl.Locale(code).language === code;
}
