import { language } from "./language.ts";

const conjunctions = { en: { and: "and", or: "or" }, zh: { and: "和", or: "或" } };

/** Joins words as in a sentence: "A", "A and B", "A, B and C"; in Chinese "A、B和C". */
export function listWords(words: readonly string[], last: "and" | "or" = "and"): string {
  if (words.length < 2) return words.join("");
  const spoken = language();
  const conjunction = conjunctions[spoken][last];
  const first = words.slice(0, -1).join(spoken === "zh" ? "、" : ", ");
  return spoken === "zh" ? `${first}${conjunction}${words.at(-1)}` : `${first} ${conjunction} ${words.at(-1)}`;
}

/** The same, shortened: "A, B, C and 4 more"; in Chinese "A、B、C等". */
export function listSome(words: readonly string[], most: number): string {
  if (words.length <= most + 1) return listWords(words);
  const named = words.slice(0, most);
  const rest = words.length - most;
  return language() === "zh" ? `${named.join("、")}等` : listWords([...named, `${rest} more`]);
}

/** Joins names one by one: "A, B"; in Chinese "A、B". */
export function listNames(names: readonly string[]): string {
  return names.join(language() === "zh" ? "、" : ", ");
}

/** Joins short pieces of one remark: "Technology, 3 neighbours not shown". */
export function listParts(parts: readonly string[]): string {
  return parts.join(language() === "zh" ? "，" : ", ");
}

/** The same for pieces that may contain commas: "Share held: 20%; Capacity: 5 t". */
export function listClauses(parts: readonly string[]): string {
  return parts.join(language() === "zh" ? "；" : "; ");
}

/** Joins sentences into a paragraph; empty ones are skipped. */
export function listSentences(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== "").join(language() === "zh" ? "" : " ");
}

/** A value with its label: "Status: planned". */
export function labelled(name: string, value: string): string {
  return language() === "zh" ? `${name}：${value}` : `${name}: ${value}`;
}

/** A text with a remark in brackets: "Undo (Ctrl+Z)". */
export function withAside(text: string, aside: string): string {
  return language() === "zh" ? `${text}（${aside}）` : `${text} (${aside})`;
}
