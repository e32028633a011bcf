import type { Entity, Mention } from "../contract/index.ts";
import { predicatesSaid } from "../language/predicateWords.ts";
import { chineseTerms, termsOf } from "../language/termsOf.ts";
import { type Predicate, predicateIds } from "../rules/vocabulary.ts";
import type { Said } from "./claims/fittingClaims.ts";
import { findFigures } from "./figures/findFigures.ts";
import { meantBy } from "./mentions/findMentions.ts";
import type { TextPart } from "./text/splitText.ts";

/** A text with what was found in it. */
export interface ReadText {
  text: string;
  parts: readonly TextPart[];
  /** The mentions in each part. */
  mentions: readonly (readonly Mention[])[];
  entities: ReadonlyMap<string, Entity>;
  subject: string | null;
  /** The main subject and its subsidiaries. */
  family: ReadonlySet<string>;
}

const everyPredicate: ReadonlySet<Predicate> = new Set(predicateIds);

/** Weight of the place where a name stands: 1 in the sentence itself. */
const HEADING = 0.7;
/** The title stands above all sentences, so it says little about each. */
const TITLE = 0.35;
/** The sentence before, which a pronoun may mean. */
const BEFORE = 0.4;
/** The main subject and its subsidiaries, where nobody is named; less where somebody else is. */
const SUBJECT = { alone: 0.6, amongOthers: 0.3 };
const FAMILY = { alone: 0.6, amongOthers: 0.3 };

/** A sentence with its heading, the sentence before it and the main subject. */
export function saidBy(index: number, read: ReadText): Said {
  const { text, parts, mentions, entities, family, subject } = read;
  const part = parts[index];
  const terms = new Map<string, number>();
  const named = new Map<string, number>();
  const notMeant = new Set<string>();
  if (part === undefined) return { terms, named, notMeant, predicates: new Set(), figures: [] };
  const name = (id: string, weight: number) => named.set(id, Math.max(weight, named.get(id) ?? 0));
  const add = (at: number, weight: number) => {
    const { start, end } = parts[at] ?? { start: 0, end: 0 };
    const written = text.slice(start, end);
    for (const term of [...termsOf(written), ...chineseTerms(written)])
      terms.set(term, Math.max(weight, terms.get(term) ?? 0));
    for (const id of mentions[at]?.flatMap(({ ids }) => ids) ?? []) notMeant.add(id);
    for (const id of mentions[at]?.flatMap(meantBy) ?? []) {
      name(id, weight);
      // Statements are in English, so a Chinese name counts as the English one.
      for (const term of termsOf(entities.get(id)?.name ?? "")) if (!terms.has(term)) terms.set(term, weight);
    }
  };
  const stand = namesOther(index, read) && !meansSubject(index, read) ? "amongOthers" : "alone";
  for (const id of family) name(id, id === subject ? SUBJECT[stand] : FAMILY[stand]);
  const before = index - 1;
  if (part.kind === "sentence" && parts[before]?.kind === "sentence")
    for (const id of mentions[before]?.flatMap(meantBy) ?? []) name(id, BEFORE);
  if (part.heading !== null) add(part.heading, part.heading === 0 ? TITLE : HEADING);
  add(index, 1);
  for (const id of named.keys()) notMeant.delete(id);
  const sentence = text.slice(part.start, part.end);
  // A heading has no verb, so none is missing in it.
  const predicates = part.kind === "heading" ? everyPredicate : new Set(predicatesSaid(terms.keys(), sentence).keys());
  return { terms, named, notMeant, predicates, figures: findFigures(sentence) };
}

/** Words after which a name is hardly the subject of its sentence. */
const NOT_SUBJECT =
  /(?:\b(?:with|by|from|for|to|of|at|in|against|via|through|than|as)\s+(?:the\s+|an?\s+)?|[与和向给对被为据])$/i;

/** Whether an organisation outside the family of the main subject may be the subject of a sentence. */
function namesOther(index: number, { text, mentions, entities, family }: ReadText): boolean {
  return (mentions[index] ?? []).some(
    ({ start, ids: [id = ""] }) =>
      entities.get(id)?.type === "organisation" &&
      !family.has(id) &&
      !NOT_SUBJECT.test(text.slice(Math.max(0, start - 16), start)),
  );
}

/** Words by which a text speaks of its main subject. */
const SUBJECT_WORDS =
  /\b(?:the|our) (?:company|group|firm|miner|maker|producer|institute|steelmaker|carmaker)\b|\b(?:we|our|its?)\b|公司|该集团|该院|该所|该企业/i;

function meansSubject(index: number, read: ReadText): boolean {
  return SUBJECT_WORDS.test(withoutNames(index, read));
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
