import { inLanguages } from "../words/language.ts";
import { listWords } from "../words/listWords.ts";

/** How two organisations in a chain of ownership are related, as far as is known. */
export type Tie = "owner" | "subsidiary" | "either";

/** Names that need an article in an English sentence. */
const withArticle = /^(Ministry|Government|Institute|State|National|University|General Administration) /;

const ties: Record<Tie, string> = { owner: "owner", subsidiary: "subsidiary", either: "owner or subsidiary" };

const en = {
  /** All parts but the first begin with a number or a common word, never with a name. */
  sentence: ([first = "", ...others]: readonly string[]) =>
    [first, ...others.map((part) => part.charAt(0).toLowerCase() + part.slice(1))].join("; "),
  assessed: (count: number) =>
    `A comparison made in this data set: ${count === 1 ? "1 source shows" : `${count} sources show`} the two sides, ${count === 2 ? "neither" : "none"} compares them`,
  doubt: (names: string, count: number) =>
    `${names.replace(/^another /, "Another ")} ${count === 1 ? "contradicts or doubts it" : "contradict or doubt it"}`,
  /** A publisher that contradicts a claim in one document and supports it in another. */
  anotherDocument: (publisher: string) => `another document of ${publisher}`,
  unsupported: "no independent support",
  supportedBy: (publishers: string) => `supported by ${publishers}`,
  publishers: (names: string, count: number) =>
    `${count} independent ${count === 1 ? "publisher" : "publishers"}: ${names}`,
  /** A publisher that is neither end of the claim and only passes on others' words. */
  relaying: (publisher: string, speakers: string) => `${publisher} (relaying ${speakers})`,
  documents: (count: number) => ` (${count} documents)`,
  oneAsRelays: ", which count as one: the editors found that they only repeat one interested party",
  oneAsWeak: ", which count as one: they are weak sources",
  /** Of `count` sources, `relayed` pass on the speakers' words; the others are their own documents. */
  ownWord: (count: number, all: number, relayed: number, speakers: string) =>
    `${count < all ? otherSources(count) : everySource(all)} ${relation(count, relayed)} the word of ${speakers}${partly(count, relayed)}`,
  named: (name: string) => (withArticle.test(name) ? `the ${name}` : name),
  /** An owner or subsidiary of an end; `whose` names that end unless it was just named. */
  kin: (whose: string | null, tie: Tie, name: string) =>
    `${whose === null ? "its" : `${whose}'s`} ${ties[tie]} ${name}`,
  kinOfEither: (names: readonly string[]) =>
    `${listWords(names, "or")}, ${names.length === 1 ? "an owner or subsidiary" : "owners or subsidiaries"} of one side`,
  orOf: ", or of ",
};

export type ReasonStrings = typeof en;

/** The words that explain grades. */
export const reasonStrings = inLanguages(en, async () => (await import("./reasonStrings.zh.ts")).zh);

function relation(count: number, relayed: number): string {
  if (relayed === count) return count === 1 ? "relays" : "relay";
  return count === 1 ? "is" : "are";
}

function partly(count: number, relayed: number): string {
  return relayed === 0 || relayed === count ? "" : `, ${relayed} of them at second hand`;
}

function everySource(count: number): string {
  if (count === 1) return "The only source";
  return count === 2 ? "Both sources" : `All ${count} sources`;
}

function otherSources(count: number): string {
  return count === 1 ? "1 other source" : `${count} other sources`;
}
