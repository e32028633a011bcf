import { perLanguage } from "./perLanguage.ts";

const number = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 }));

/** A file size for readers: "410 B", "18 kB", "1.2 MB". */
export function byteSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 999_500 ? `${number().format(bytes / 1000)} kB` : `${number().format(bytes / 1_000_000)} MB`;
}
