import { setImmediate } from "node:timers/promises";
import {
  type Entity,
  type Mention,
  MOST_READ,
  type ReadCounts,
  type Reading,
  type ReadRequest,
  type ReadSentence,
} from "../contract/index.ts";
import { claimContext } from "../graph/claimContext.ts";
import { entitiesWith } from "../graph/entities.ts";
import { wordsOf } from "../language/wordsOf.ts";
import type { evidenceIds } from "../rules/vocabulary.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { nearlyNamed } from "./claims/nearlyNamed.ts";
import { readClaims } from "./claims/readClaims.ts";
import { vocabularyOf } from "./claims/vocabularyOf.ts";
import { meantIn } from "./meant/meantIn.ts";
import { type Found, findMentions, meantBy } from "./mentions/findMentions.ts";
import { mainSubject } from "./mentions/mainSubject.ts";
import { ownWord } from "./ownWord.ts";
import { readSentences } from "./readSentence.ts";
import { apartFromText, claimsOfText, sameText } from "./sameText.ts";
import { splitText, type TextPart } from "./text/splitText.ts";

/** Most sentences. An article of 40,000 characters has about 700. */
const MOST_PARTS = 2000;

/** Reads an article: what it names, which claims fit each of its sentences, and whose word it is. */
export async function readArticle(store: GraphStore, asked: ReadRequest): Promise<Reading> {
  const whole = asked.text.slice(0, MOST_READ);
  const all = splitText(whole);
  const text = whole.slice(0, all[MOST_PARTS]?.start);
  await setImmediate();
  const words = wordsOf(text);
  const found = await findMentions(store, { ...asked, text, words });
  const parts = partsUntil(found.end, all.slice(0, MOST_PARTS));
  await setImmediate();
  const [first] = parts;
  const title = first?.kind === "heading" ? first : null;
  const subject = await subjectOf(store, asked, found, title?.end ?? 0);
  const candidates = await readClaims(store, {
    named: meantEntities(found),
    subject: subject?.id ?? null,
    nearlyNamed: (entities, claims) => nearlyNamed({ text, parts }, vocabularyOf(claims, entities)),
  });
  const vocabulary = vocabularyOf(candidates.claims, candidates.entities);
  const named = {
    text,
    parts,
    mentions: byPart(found.mentions, parts),
    entities: found.entities,
    subject: subject?.id ?? null,
    chosen: asked.meanings,
  };
  const read = {
    ...named,
    meant: meantIn({ ...named, isTitled: subject !== null && subject.reason !== "most_named" }),
    family: candidates.family,
  };
  const { sentences: judged, isWhole } = await readSentences(read, vocabulary);
  const shown = new Set(judged.flatMap(({ claims }) => claims.map(({ claim }) => claim)));
  const claims = candidates.claims.filter(({ id }) => shown.has(id));
  const context = await claimContext(store, claims);
  const source = await sameText(store, { ...asked, titles: titlesOf(asked, text, parts) });
  const fromText = claimsOfText({ source, claims, sources: context.sources });
  const sentences = apartFromText(judged, fromText);
  const stoodFor = sentences.flatMap(({ meant }) => meant.flatMap(({ ids }) => ids));
  const entities = new Map([
    ...found.entities,
    ...stoodFor.flatMap((id) => {
      const entity = candidates.entities.get(id);
      return entity === undefined ? [] : [[id, entity] as const];
    }),
    ...context.entities.map((entity) => [entity.id, entity] as const),
  ]);
  return {
    title: title === null ? null : text.slice(title.start, title.end),
    cut: found.end < asked.text.length,
    language: languageOf(text),
    subject,
    sentences,
    counts: countsOf(sentences),
    own_word: await ownWord(store, { text, publisher: asked.publisher, found, family: candidates.family }),
    source,
    from_text: fromText,
    partly: !found.isWhole || !candidates.isWhole || !isWhole,
    claims,
    entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    sources: context.sources,
  };
}

function meantEntities({ mentions, entities }: Found): Map<string, Entity> {
  const meant = new Set(mentions.flatMap(meantBy));
  return new Map([...entities].filter(([id]) => meant.has(id)));
}

/** Candidates for the title: the reader's, or one of the first headings. */
function titlesOf({ title }: ReadRequest, text: string, parts: readonly TextPart[]): string[] {
  const headings = parts.filter(({ kind }) => kind === "heading").slice(0, 3);
  return [title ?? "", ...headings.map(({ start, end }) => text.slice(start, end))];
}

async function subjectOf(
  store: GraphStore,
  { subject }: ReadRequest,
  { mentions, entities }: Found,
  titleEnd: number,
): Promise<Reading["subject"]> {
  if (subject === null) return mainSubject({ mentions, entities, titleEnd });
  const chosen = (await entitiesWith(store, [subject])).get(subject);
  if (chosen === undefined) return mainSubject({ mentions, entities, titleEnd });
  entities.set(subject, chosen);
  return { id: subject, reason: "chosen" };
}

function partsUntil(limit: number, parts: readonly TextPart[]): TextPart[] {
  return parts.filter(({ start }) => start < limit).map((part) => ({ ...part, end: Math.min(part.end, limit) }));
}

/** The mentions within each part; a name that goes over an edge belongs to none. */
function byPart(mentions: readonly Mention[], parts: readonly TextPart[]): Mention[][] {
  let next = 0;
  return parts.map(({ start, end }) => {
    const inside: Mention[] = [];
    for (; next < mentions.length; next++) {
      const mention = mentions[next];
      if (mention === undefined || mention.start >= end) break;
      if (mention.start >= start && mention.end <= end) inside.push(mention);
    }
    return inside;
  });
}

/** The language of a text by its letters; a tenth of the other script makes it mixed. */
function languageOf(text: string): Reading["language"] {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  // A Chinese character says about as much as three Latin letters.
  const latin = (text.match(/[a-z]/gi)?.length ?? 0) / 3;
  if (han > 9 * latin) return "zh";
  return latin >= 9 * han ? "en" : "mixed";
}

function countsOf(all: readonly ReadSentence[]): ReadCounts {
  const sentences = all.filter(({ kind }) => kind === "sentence" || kind === "list item");
  const having = (verdict: ReadSentence["verdict"]) => sentences.filter((one) => one.verdict === verdict);
  const known = having("known");
  const naming = (least: number) =>
    sentences.filter(({ mentions }) => new Set(mentions.map(({ ids }) => ids[0])).size >= least).length;
  return {
    sentences: sentences.length,
    naming: naming(1),
    naming_two: naming(2),
    known: knownBy(known),
    from_text: having("from_text").length,
    differs: having("differs").length,
    disputed: having("disputed").length,
    not_in_atlas: having("not_in_atlas").length,
    names_nothing: having("names_nothing").length,
  };
}

function knownBy(known: readonly ReadSentence[]): ReadCounts["known"] {
  const count = (evidence: (typeof evidenceIds)[number]) => known.filter(({ grade }) => grade === evidence).length;
  return {
    corroborated: count("corroborated"),
    "single-source": count("single-source"),
    assessed: count("assessed"),
    "self-reported": count("self-reported"),
    disputed: count("disputed"),
  };
}
