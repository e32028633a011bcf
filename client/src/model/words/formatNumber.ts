import { perLanguage } from "./language.ts";

const plain = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }));

/** A number grouped for the language of the interface. */
export function formatNumber(value: number): string {
  return plain().format(value);
}

const number = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 }));

/** A file size for readers: "410 B", "18 kB", "1.2 MB". */
export function byteSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 999_500 ? `${number().format(bytes / 1000)} kB` : `${number().format(bytes / 1_000_000)} MB`;
}

/** A number with its English noun: "1 entity", "1,204 entities". */
export function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${formatNumber(count)} ${many}`;
}

const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** A number within an English sentence: in words up to twelve. */
export function numberWord(number: number): string {
  return words[number] ?? formatNumber(number);
}
