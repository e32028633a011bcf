import type { Entity, MeantWord, Mention, TextSpan } from "../../contract/index.ts";
import { clausesIn } from "../../language/clausesIn.ts";
import { countryCalled } from "../../language/countryWords.ts";
import { meantBy } from "../mentions/findMentions.ts";
import type { TextPart } from "../text/splitText.ts";
import { type StandIn, standInsIn } from "./standIns.ts";

interface NamedText {
  text: string;
  parts: readonly TextPart[];
  /** The mentions in each part. */
  mentions: readonly (readonly Mention[])[];
  entities: ReadonlyMap<string, Entity>;
  subject: string | null;
  /** Whether the title or the reader names the main subject, so that "the company" is it. */
  isTitled: boolean;
  /** The reader's choice for a word, by the word and the place where it begins: `it@120`. */
  chosen: Readonly<Record<string, string>>;
}

/** Organisations that a word may stand for; more would help nobody to choose. */
const MOST = 3;

/**
 * The words of each part that stand for organisations named elsewhere. A pronoun means whom its sentence or the one before is about:
 * who was last meant by such a word, else the last subject; "the Perth miner" means the only one named that is from there.
 */
export function meantIn({ text, parts, mentions, entities, subject, isTitled, chosen }: NamedText): MeantWord[][] {
  let about: string[] = [];
  let lastPair: string[] = [];
  const named = new Set<string>();
  return parts.map((part, index) => {
    const orgs = (mentions[index] ?? []).flatMap((mention) => {
      const [id] = meantBy(mention);
      return id !== undefined && entities.get(id)?.type === "organisation" ? [{ ...mention, id }] : [];
    });
    const isSubject = ({ start }: TextSpan) => !NOT_SUBJECT.test(text.slice(Math.max(0, start - 16), start));
    const subjects = orgs.filter(isSubject);
    const clauses = clausesIn(text.slice(part.start, part.end)).filter(({ without }, at, all) => {
      const isRelative = all.some((other) => other.without?.start === all[at]?.start);
      return without !== null || !isRelative;
    });
    const words = part.kind === "noise" || part.kind === "heading" ? [] : standInsIn(text, part, mentions[index] ?? []);
    const meant = words.flatMap((word): MeantWord[] => {
      const { start, end } = word;
      const pick = chosen[`${text.slice(start, end).toLowerCase()}@${start}`];
      if (word.kind === "both") {
        const here = orgs.filter((one) => one.end <= start).map(({ id }) => id);
        const pair = distinct(here).length >= 2 ? distinct(here).slice(-2) : lastPair;
        return pair.length === 2 ? [{ start, end, ids: pair, count: 2 }] : [];
      }
      const possible = subjects.filter((one) => one.end <= start && canMean(text, one, word));
      const own = clauses.findLast((clause) => part.start + clause.start <= start);
      // The first name of a clause is its subject, or one after "and" of a second one.
      const joined = possible.findLast((one) => /,\s+(?:and|but|while)\s+$/.test(text.slice(0, one.start).slice(-12)));
      const before =
        joined ?? possible.find((one) => own !== undefined && one.start >= part.start + own.start) ?? possible.at(-1);
      // "X bought Y in 2020; that company makes magnets": the one named last.
      const last = THAT.test(text.slice(start, end)) ? orgs.findLast((one) => one.end <= start) : undefined;
      const main = subject === null ? [] : [subject];
      const near = [...[last, before].flatMap((one) => one?.id ?? []), ...about];
      const all = distinct(word.kind === "role" && isTitled ? [...main, ...near] : [...near, ...main]);
      const fitting = word.of === "" ? all : [...named].filter((id) => isFrom(entities.get(id), word.of));
      // A title that fits two names none of them.
      if (word.of !== "" && fitting.length !== 1) return [];
      const ids = distinct([...(pick === undefined ? [] : [pick]), ...fitting]).slice(0, MOST);
      return ids.length === 0 ? [] : [{ start, end, ids, count: 1 }];
    });
    const singular = meant.filter(({ count }) => count === 1).flatMap(({ ids }) => ids.slice(0, 1));
    const ids = orgs.map(({ id }) => id);
    for (const id of ids) named.add(id);
    about = distinct([...singular, ...subjects.map(({ id }) => id), ...ids, ...about]).slice(0, MOST);
    const acting = distinct([...singular, ...subjects.map(({ id }) => id)]);
    const pair = acting.length >= 2 ? acting : distinct([...acting, ...ids]);
    if (pair.length >= 2) lastPair = pair.slice(0, 2);
    else if (pair.length === 1 && about.length >= 2 && part.kind !== "heading")
      lastPair = [about[1] ?? "", about[0] ?? ""];
    return meant;
  });
}

const THAT = /^that\b/i;

/** Words after which a name is hardly the subject of its sentence. */
export const NOT_SUBJECT =
  /(?:\b(?:with|by|from|for|to|of|at|in|against|via|through|than|as)\s+(?:the\s+|an?\s+)?|[与和向给对被为据由])$/i;

/** Beginnings of a clause, where "it" is a subject. */
const CLAUSE_START =
  /(?:^|[,;:–—，；]\s*|\b(?:and|but|or|that|because|when|if|as|while|said|says|which|where|after|before|since|than|whether|though)\s+)$/iu;

/**
 * Whether a word may stand for a name before it in the sentence. Not as the object of the same verb ("X will supply it"), nor in
 * what the name is said to be ("X, its owner", "X remains its only distributor").
 */
function canMean(text: string, name: TextSpan, { kind, start, end }: StandIn): boolean {
  const between = text.slice(name.end, start);
  if (/^(?:its|其)$/i.test(text.slice(start, end)))
    return !/^\s*(?:,\s*)?$|(?:\b(?:is|are|was|were|remains?|remained|became|becomes|as)|[为是])\s*$/iu.test(between);
  return kind === "role" ? !NOT_SUBJECT.test(between) : CLAUSE_START.test(between);
}

/** Whether an organisation is from a place: its city, or a country by its adjective. */
function isFrom(entity: Entity | undefined, place: string): boolean {
  if (entity === undefined) return false;
  const { city, country } = entity;
  return city?.toLowerCase() === place.toLowerCase() || (country !== null && countryCalled(place) === country);
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
