import { plainText } from "../plainText.ts";

/** The browser's names in both languages of the interface, usual and short ("US", "UK"). */
const names = ["en", "zh-CN"].flatMap((locale) =>
  (["long", "short"] as const).map(
    (style) => new Intl.DisplayNames(locale, { type: "region", style, fallback: "code" }),
  ),
);
/** What people type and no browser knows. */
const otherNames: Readonly<Record<string, readonly string[]>> = { US: ["USA", "America"] };
const kept = new Map<string, string[]>();

/** How a text fits the names of a country or region: `whole` is one of them, `part` begins a word of one; null if neither. */
export function fitOfCountry(code: string, text: string): "whole" | "part" | null {
  const asked = compared(text);
  if (asked === "") return null;
  const known = namesOf(code);
  if (text === code || namesOfCountry(code).includes(asked)) return "whole";
  return known.some((name) => name.startsWith(asked) || name.includes(` ${asked}`)) ? "part" : null;
}

/** The country or region with whose name a text begins, and the rest of the text; null if there is none. */
export function leadingCountry(codes: readonly string[], text: string): { country: string; rest: string } | null {
  const asked = compared(text);
  const [longest] = codes
    .flatMap((country) => namesOf(country).map((name) => ({ country, name })))
    .filter(({ name }) => asked.startsWith(name) && /^($| |\p{Script=Han})/u.test(asked.slice(name.length)))
    .toSorted((a, b) => b.name.length - a.name.length);
  return longest ? { country: longest.country, rest: asked.slice(longest.name.length).trim() } : null;
}

/** The names of a country or region in both languages, in the form in which they are compared. */
export function namesOfCountry(code: string): string[] {
  // In small letters a code is often a word of its own, such as "in" or "it".
  return namesOf(code).filter((name) => !/^[a-z]{2}$/.test(name));
}

function namesOf(code: string): string[] {
  const known = kept.get(code);
  if (known) return known;
  const all = [...names.map((inLanguage) => inLanguage.of(code) ?? code), code, ...(otherNames[code] ?? [])];
  const made = [...new Set(all.map(compared))];
  kept.set(code, made);
  return made;
}

/** "U.S." is "US". */
function compared(text: string): string {
  return plainText(text.replaceAll(".", ""));
}
