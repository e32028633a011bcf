import type { Entity, MeantWord, Mention } from "../contract/index.ts";
import { isSetAside } from "../language/clausesIn.ts";
import { predicatesSaid } from "../language/predicateWords.ts";
import { chineseTerms, termsOf } from "../language/termsOf.ts";
import { type Predicate, predicateIds } from "../rules/vocabulary.ts";
import type { Said } from "./claims/fittingClaims.ts";
import type { Figure } from "./figures/Figure.ts";
import { findFigures } from "./figures/findFigures.ts";
import { rowFigures } from "./figures/rowFigures.ts";
import { goesOn, thingOf } from "./meant/goesOn.ts";
import { NOT_SUBJECT } from "./meant/meantIn.ts";
import { meantBy } from "./mentions/findMentions.ts";
import type { TextPart } from "./text/splitText.ts";
import { isRow } from "./text/tableRows.ts";
import { lentByHeadings } from "./verdict/lentByHeadings.ts";

/** A text with what was found in it. */
export interface ReadText {
  text: string;
  parts: readonly TextPart[];
  /** The mentions in each part. */
  mentions: readonly (readonly Mention[])[];
  /** The words of each part that stand for names. */
  meant: readonly (readonly MeantWord[])[];
  entities: ReadonlyMap<string, Entity>;
  subject: string | null;
  /** The reader's choice for a word, by the word and the place where it begins: `it@120`. */
  chosen: Readonly<Record<string, string>>;
  /** The main subject and its subsidiaries. */
  family: ReadonlySet<string>;
}

const everyPredicate: ReadonlySet<Predicate> = new Set(predicateIds);

/** Weight of the place where a name stands: 1 in the sentence itself. */
const HEADING = 0.7;
/** A heading of which a list item or a row is said: "Customers of X". */
const LENT = 1;
/** The title stands above all sentences, so it says little about each. */
const TITLE = 0.35;
/** The entities for which a word such as "it" stands, the likeliest first. */
const MEANT = [0.85, 0.3, 0.2];
/** The sentence before; more where "the plant" or the like goes on from it. */
const BEFORE = { plain: 0.4, goesOn: 0.7 };
/** The main subject and its subsidiaries, where nobody is named; less where somebody else is. */
const SUBJECT = { alone: 0.62, amongOthers: 0.3, dropped: 0.64 };
const FAMILY = { alone: 0.6, amongOthers: 0.3, dropped: 0.6 };
/** The organisation and the place of "the plant" and the like, a few sentences before. */
const THING = 0.62;

/** A sentence with its heading, the sentence before it and the main subject. */
export function saidBy(index: number, read: ReadText): Said {
  const { text, parts, mentions, meant, entities, family, subject } = read;
  const part = parts[index];
  const terms = new Map<string, number>();
  const named = new Map<string, number>();
  const notMeant = new Set<string>();
  if (part === undefined)
    return {
      terms,
      plainTerms: new Set(),
      named,
      notMeant,
      predicates: new Set(),
      ownPredicates: new Set(),
      figures: [],
      around: new Map(),
    };
  const sentence = text.slice(part.start, part.end);
  const setAside = isSetAside(sentence, part.start);
  const name = (id: string, weight: number) => named.set(id, Math.max(weight, named.get(id) ?? 0));
  const add = (at: number, weight: number) => {
    const { start, end } = parts[at] ?? { start: 0, end: 0 };
    const written = text.slice(start, end);
    for (const term of [...termsOf(written), ...chineseTerms(written)])
      terms.set(term, Math.max(weight, terms.get(term) ?? 0));
    for (const id of mentions[at]?.flatMap(({ ids }) => ids) ?? []) notMeant.add(id);
    for (const id of mentions[at]?.filter((one) => !setAside(one)).flatMap(meantBy) ?? []) {
      name(id, weight);
      // Statements are in English, so a Chinese name counts as the English one.
      for (const term of termsOf(entities.get(id)?.name ?? "")) if (!terms.has(term)) terms.set(term, weight);
    }
  };
  const stand = standOf(index, read);
  for (const id of family) name(id, id === subject ? SUBJECT[stand] : FAMILY[stand]);
  const before = index - 1;
  if (part.kind === "sentence" && parts[before]?.kind === "sentence") {
    const isSameThing = goesOn(index, read);
    const weight = isSameThing ? BEFORE.goesOn : BEFORE.plain;
    if (isSameThing) for (const id of thingOf(index, read)) name(id, THING);
    for (const id of mentions[before]?.flatMap(meantBy) ?? []) name(id, weight);
    for (const { ids, count } of meant[before] ?? []) for (const id of ids.slice(0, count)) name(id, weight);
  }
  const standsFor = (id: string, weight: number) => {
    name(id, weight);
    for (const term of termsOf(entities.get(id)?.name ?? "")) if (!terms.has(term)) terms.set(term, weight);
  };
  for (const { ids, count } of meant[index] ?? [])
    for (const [place, id] of ids.entries())
      if (place < count) standsFor(id, MEANT[0] ?? 0);
      else name(id, MEANT[place] ?? 0);
  if (stand === "dropped" && subject !== null) standsFor(subject, SUBJECT.dropped);
  const lent = lentByHeadings(index, read);
  if (lent !== null) for (const heading of lent.headings) add(heading, LENT);
  else if (part.heading !== null) add(part.heading, part.heading === 0 ? TITLE : HEADING);
  add(index, 1);
  for (const id of named.keys()) notMeant.delete(id);
  // A heading has no verb, so none is missing in it.
  const plain = withoutNames(index, read);
  const predicates = part.kind === "heading" ? everyPredicate : new Set(predicatesSaid(terms.keys(), plain).keys());
  const plainTerms = new Set([...termsOf(plain), ...chineseTerms(plain)]);
  const ownPredicates = new Set((lent?.verbs ?? predicatesSaid(plainTerms, plain)).keys());
  const figures = figuresIn(index, read);
  return {
    terms,
    plainTerms,
    named,
    notMeant,
    predicates,
    ownPredicates,
    figures,
    around: termsAround(sentence, figures),
  };
}

/** The figures of a part, by their places in it; those of a row with the units of its columns. */
export function figuresIn(index: number, { text, parts }: Pick<ReadText, "text" | "parts">): Figure[] {
  const { start, end, kind, heading } = parts[index] ?? { start: 0, end: 0, kind: "noise", heading: null };
  const written = text.slice(start, end);
  const columns = heading === null ? undefined : parts[heading];
  return kind === "list item" && columns !== undefined && isRow(written)
    ? rowFigures(written, text.slice(columns.start, columns.end))
    : findFigures(written);
}

/** The way the main subject stands in a sentence: Chinese drops a subject that goes on. */
function standOf(index: number, read: ReadText): keyof typeof SUBJECT {
  const { text, parts, meant, subject } = read;
  const { start, end } = parts[index] ?? { start: 0, end: 0 };
  const written = text.slice(start, end);
  if (namesOther(index, read)) return "amongOthers";
  // "The company" is the company, not one of its subsidiaries; "its plant" may be theirs.
  const means = (meant[index] ?? []).some(({ ids }) => ids[0] === subject);
  if (means && !/\bits\b|其|旗下|子公司/iu.test(written)) return "amongOthers";
  return /\p{Script=Han}/u.test(written) ? "dropped" : "alone";
}

/** Whether an organisation outside the family of the main subject may be the subject of a sentence. */
function namesOther(index: number, { text, mentions, entities, family }: ReadText): boolean {
  return (mentions[index] ?? []).some(
    ({ start, ids: [id = ""] }) =>
      entities.get(id)?.type === "organisation" &&
      !family.has(id) &&
      !NOT_SUBJECT.test(text.slice(Math.max(0, start - 16), start)),
  );
}

/** The terms of each piece between commas in which a figure stands, by where it begins. */
function termsAround(sentence: string, figures: readonly Figure[]): Map<number, Set<string>> {
  const around = new Map<number, Set<string>>();
  for (const { index, 0: piece } of sentence.matchAll(/(?:[^,，;；、。]|(?<=\d),(?=\d))+/gu))
    for (const { start } of figures)
      if (start >= index && start < index + piece.length)
        around.set(start, new Set([...termsOf(piece), ...chineseTerms(piece)]));
  return around;
}

/** A sentence with `·` for each name in it. */
export function withoutNames(index: number, { text, parts, mentions }: ReadText): string {
  let { start: from, end } = parts[index] ?? { start: 0, end: 0 };
  let rest = "";
  for (const mention of mentions[index] ?? []) {
    rest += `${text.slice(from, mention.start)}·`;
    from = mention.end;
  }
  return rest + text.slice(from, end);
}
