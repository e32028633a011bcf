import { screens } from "../screens.ts";
import type { Dice } from "./dice.ts";
import type { Vocabulary } from "./vocabularyOf.ts";

/** All pages of the atlas, empty and filled; without the API documentation, which the server makes. */
const addresses = screens.map(({ path }) => path).filter((path) => !path.startsWith("/api/"));
/** The pages with the most controls, which strangers visit more often. */
const OFTEN = ["explore", "explore"];

/** A page of the atlas. */
export function anyAddress(dice: Dice): string {
  return dice.pick(addresses);
}

/** Returns the address of the next page: all pages in random order, again and again. */
export type Tour = () => string;

export function createTour(dice: Dice): Tour {
  const pages = [...new Set(addresses.map(pageOf)), ...OFTEN];
  let left: string[] = [];
  return () => {
    if (left.length === 0) left = [...pages];
    const [page] = left.splice(dice.below(left.length), 1);
    return dice.pick(addresses.filter((address) => pageOf(address) === page));
  };
}

const pageOf = (address: string) => /^\/([^/?]*)/.exec(address)?.[1] ?? "";

const garbage = [
  "%",
  "%E0%A4%A",
  "%00",
  "//",
  "..",
  "?",
  "&",
  "=",
  "#",
  "*",
  "~",
  ".",
  ",",
  ";",
  "+",
  "<",
  "%22",
  "%5C",
];

const damages: ((address: string, dice: Dice, text: string) => string)[] = [
  (address, dice) => address.slice(0, 1 + dice.below(address.length)),
  (address, dice) => spliced(address, 1 + dice.below(address.length), dice.pick(garbage)),
  (address, dice, text) => spliced(address, 1 + dice.below(address.length), encodeURIComponent(text.slice(0, 300))),
  (address) => address + (address.includes("?") ? address.slice(address.indexOf("?")).replace("?", "&") : "?s=&sel="),
  (address, _dice, text) => address.replace(/=[^&]*/, `=${encodeURIComponent(text.slice(0, 300))}`),
  (address) => address.replace(/[^/?&=]+(?=[&]|$)/, "no-such-thing"),
  (address) => `${address}${address.includes("?") ? "&" : "?"}asOf=2024-99&hops=-3&layout=round&tab=no&v=0&lang=tlh`,
];

/** A damaged address: cut, doubled, with syntax characters, or with unknown values. */
export function mangledAddress(dice: Dice, vocabulary: Vocabulary): string {
  const text = vocabulary(dice).replace(/\p{Surrogate}/gu, "?");
  return dice.pick(damages)(anyAddress(dice), dice, text);
}

function spliced(address: string, at: number, text: string): string {
  return address.slice(0, at) + text + address.slice(at);
}
