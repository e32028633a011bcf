import { strings } from "../../../../papers/answers/whatIf/strings.ts";
import type { Several } from "../../../../parts/picker/optionGroups.ts";

type Element = keyof typeof strings.elements;

/** Oxide, metal and magnets of an element, by the names under which people type it. */
const elements: Readonly<Record<Element, { names: readonly string[]; ids: readonly string[] }>> = {
  dysprosium: {
    names: ["dysprosium", "dy", "镝"],
    ids: ["dysprosium-oxide", "dysprosium-metal", "sintered-ndfeb-magnets"],
  },
  terbium: { names: ["terbium", "tb", "铽"], ids: ["terbium-oxide", "terbium-metal", "sintered-ndfeb-magnets"] },
  samarium: { names: ["samarium", "sm", "钐"], ids: ["samarium-oxide", "samarium-metal", "samarium-cobalt-magnets"] },
};

/** The least letters by which a longer name is known. */
const LEAST = 4;

/** The goods of an element to offer together for a typed text; null if it names none. */
export function elementGoods(text: string): Several | null {
  const typed = text.trim().toLowerCase();
  const fits = (name: string) => name === typed || (typed.length >= LEAST && name.startsWith(typed));
  // Object.keys types the keys as plain strings.
  const all = Object.keys(elements) as Element[];
  const found = all.find((element) => elements[element].names.some(fits));
  return found === undefined ? null : { name: strings.elements[found], ids: elements[found].ids };
}
