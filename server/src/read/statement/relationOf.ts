import { predicatesSaid } from "../../language/predicateWords.ts";
import { termsOf } from "../../language/termsOf.ts";
import { type Predicate, predicateIds, predicates } from "../../rules/vocabulary.ts";

/** A kind of claim that a relation can mean; with `swapped` the statement's object is the claim's subject. */
export interface Relation {
  predicate: Predicate;
  swapped: boolean;
}

/** Words that put the owned thing first, or the one who is acted on. */
const PASSIVE = /\bby\b|\bfrom\b|被|由/i;
const OWNED_FIRST =
  /\b(?:subsidiary|unit|arm|division|part) of\b|\bbelongs? to\b|\b(?:owned|held|controlled|acquired|bought|taken over) by\b|隶属|属于|子公司|旗下/i;
const OWNER_FIRST =
  /\b(?:owns?|owned|holds?|held|acquir\w+|controls?|controlled|takes? over|took over|(?:parent|owner|shareholder)s? of|(?:buys?|bought) (?:a |into)|(?:stake|shares?|interest) in)\b|持股|持有|拥有|控股|收购|入股|参股/i;
/** Somebody gets something from somebody. */
const BUYS =
  /\b(?:buys?|bought|purchases?d?|sources?d?|procures?d?|gets?|got|is supplied)\b.*\b(?:by|from)\b|\bcustomers? of\b|采购|购买/i;

/** Words for a share that need not give control. */
const STAKE = /\b(?:stake|shares?|shareholder|interest|holds?|held)\b|持股|持有|股份|入股|参股/i;
/** Something that happens on a day, and does not go on. */
const EVENT =
  /\b(?:acquir\w+|bought|buys|took over|takes over|signed|founded|opened|closed|lent|lends|awarded|granted)\b|收购|签署|签订|成立/i;

/** A sale of a stake, after which nobody knows what is left. */
const SELLS_STAKE =
  /\b(?:sells?|sold|selling|cuts?|reduced?s?|trim(?:s|med))\b.*\b(?:stakes?|shares?|shareholding|interest|equity)\b|(?:出售|转让).*股|减持/i;
/** The atlas compares; whether two compete, it does not say. */
const COMPARES = /\b(?:counterpart|compar\w+)\b|对标/i;

/** Whether the words say that one controls the other, so that a small share does not bear them out. */
export function saysControl(words: string): boolean {
  const isOwned = OWNED_FIRST.test(words) || OWNER_FIRST.test(words) || /^subsidiary.of$/i.test(words.trim());
  return isOwned && !STAKE.test(words);
}

/** Whether the words tell of an event, whose day is the beginning of what it leads to. */
export function saysEvent(words: string): boolean {
  return EVENT.test(words);
}

const owns: Relation[] = [
  { predicate: "OWNS_STAKE_IN", swapped: false },
  { predicate: "SUBSIDIARY_OF", swapped: true },
];

/** The kinds of claim that the words for a relation can mean; none if the atlas records no such relation. */
export function relationsOf(words: string): Relation[] {
  const text = words.trim().toLowerCase();
  const id = text.toUpperCase().replace(/[\s-]+/g, "_");
  const exact = predicateIds.flatMap((predicate) => {
    const { en, zh, enInverse, zhInverse, directed } = predicates[predicate];
    if (id === predicate || text === en || text === zh) return [{ predicate, swapped: false }];
    return directed && (text === enInverse || text === zhInverse) ? [{ predicate, swapped: true }] : [];
  });
  if (exact.length > 0) return withAlike(exact);
  if (SELLS_STAKE.test(text)) return [];
  if (OWNED_FIRST.test(text)) return owns.map(swap);
  if (BUYS.test(text)) return [{ predicate: "SUPPLIES", swapped: true }];
  if (OWNER_FIRST.test(text)) return owns;
  // Of other words for ownership nobody knows which side owns the other.
  const said = [...predicatesSaid(termsOf(text), text).keys()].filter(
    (predicate) => !isOwnership(predicate) && (predicate !== "COUNTERPART_OF" || COMPARES.test(text)),
  );
  return withAlike(said.map((predicate) => ({ predicate, swapped: PASSIVE.test(text) })));
}

/** The same with kinds of claim that say nearly the same: whoever makes something may develop or produce it. */
function withAlike(relations: readonly Relation[]): Relation[] {
  const alike = relations.flatMap((relation): Relation[] => {
    const { predicate, swapped } = relation;
    if (predicate === "DEVELOPS") return [relation, { predicate: "PRODUCES", swapped }];
    if (predicate === "PRODUCES") return [relation, { predicate: "DEVELOPS", swapped }];
    if (predicate === "SUBSIDIARY_OF") return [relation, { predicate: "OWNS_STAKE_IN", swapped: !swapped }];
    if (predicate === "OWNS_STAKE_IN") return [relation, { predicate: "SUBSIDIARY_OF", swapped: !swapped }];
    return [relation];
  });
  const kinds = new Map(alike.map((relation) => [`${relation.predicate} ${relation.swapped}`, relation]));
  return [...kinds.values()];
}

function isOwnership(predicate: Predicate): boolean {
  return owns.some((relation) => relation.predicate === predicate);
}

function swap({ predicate, swapped }: Relation): Relation {
  return { predicate, swapped: !swapped };
}
