import { MOST_FITTING, MOST_READ, type Reading, type ReadRequest, type ReadSentence } from "../contract/index.ts";
import { claimContext } from "../graph/claimContext.ts";
import { entitiesByIds } from "../graph/entities.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { type Fit, fittingClaims, type Said } from "./claims/fittingClaims.ts";
import { predicatesSaid } from "./claims/predicateWords.ts";
import { readClaims } from "./claims/readClaims.ts";
import { isTerm, termsOf, type Vocabulary, vocabularyOf } from "./claims/vocabularyOf.ts";
import { countsOf } from "./countsOf.ts";
import { findFigures } from "./figures/findFigures.ts";
import { type Found, findMentions } from "./mentions/findMentions.ts";
import { mainSubject } from "./mentions/mainSubject.ts";
import { ownWord } from "./ownWord.ts";
import { languageOf } from "./text/languageOf.ts";
import { splitText, type TextPart } from "./text/splitText.ts";
import { stanceOf } from "./text/stanceOf.ts";
import { stem } from "./text/stem.ts";
import { wordsOf } from "./text/wordsOf.ts";

/** From this score on, a claim is shown. */
const SHOWN_FROM = 0.5;

/** Reads an article: what it names, which claims fit each of its sentences, and whose word it is. */
export async function readArticle(store: GraphStore, asked: ReadRequest): Promise<Reading> {
  const text = asked.text.slice(0, MOST_READ);
  const parts = splitText(text);
  const words = wordsOf(text);
  const found = await findMentions(store, { text, words, ignored: asked.ignored });
  const [first] = parts;
  const title = first?.kind === "heading" ? first : null;
  const subject = await subjectOf(store, asked, found, title?.end ?? 0);
  const candidates = await readClaims(store, { named: found.entities, subject: subject?.id ?? null });
  const vocabulary = vocabularyOf(candidates.claims, candidates.entities);
  const reader = { text, parts, found, family: candidates.family, subject: subject?.id ?? null, vocabulary };
  const sentences = parts.map((part): ReadSentence => readSentence(part, reader));
  const shown = new Set(sentences.flatMap(({ claims }) => claims.map(({ claim }) => claim)));
  const claims = candidates.claims.filter(({ id }) => shown.has(id));
  const context = await claimContext(store, claims);
  const entities = new Map([...found.entities, ...context.entities.map((entity) => [entity.id, entity] as const)]);
  return {
    title: title === null ? null : text.slice(title.start, title.end),
    cut: asked.text.length > MOST_READ,
    language: languageOf(text),
    subject,
    sentences,
    counts: countsOf(sentences),
    own_word: await ownWord(store, { text, publisher: asked.publisher, found, family: candidates.family }),
    partly: !found.isWhole || !candidates.isWhole,
    claims,
    entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    sources: context.sources,
  };
}

async function subjectOf(
  store: GraphStore,
  { subject }: ReadRequest,
  { mentions, entities }: Found,
  titleEnd: number,
): Promise<Reading["subject"]> {
  if (subject === null) return mainSubject({ mentions, entities, titleEnd });
  const [row] = await entitiesByIds.run(store, { ids: [subject] });
  if (row === undefined) return mainSubject({ mentions, entities, titleEnd });
  entities.set(subject, row.entity);
  return { id: subject, reason: "chosen" };
}

interface Reader {
  text: string;
  parts: readonly TextPart[];
  found: Found;
  family: ReadonlySet<string>;
  subject: string | null;
  vocabulary: Vocabulary;
}

function readSentence(part: TextPart, reader: Reader): ReadSentence {
  const { text, found } = reader;
  const mentions = found.mentions.filter(({ start, end }) => start >= part.start && end <= part.end);
  const empty = { ...part, mentions, stance: [], grade: null, claims: [] };
  if (part.kind === "heading" || part.kind === "noise") return { ...empty, verdict: "names_nothing" };
  const said = saidBy(part, reader);
  const best = fittingClaims(said, reader.vocabulary)
    .filter(({ score }) => score >= SHOWN_FROM)
    .sort(byScore)
    .slice(0, MOST_FITTING);
  const stance = stanceOf(text.slice(part.start, part.end));
  const [top] = best;
  const claims = best.map(({ claim, score }) => ({
    claim: claim.id,
    score: Math.round(score * 1000) / 1000,
    fits: [],
    compared: [],
  }));
  const grade = top?.claim.evidence ?? null;
  const names = mentions.length > 0 || top !== undefined;
  const verdict = !names
    ? "names_nothing"
    : top === undefined
      ? "not_in_atlas"
      : grade === "disputed"
        ? "disputed"
        : "known";
  return { ...empty, stance, verdict, grade, claims };
}

function byScore(a: Fit, b: Fit): number {
  return b.score - a.score || (a.claim.id < b.claim.id ? -1 : 1);
}

function saidBy(part: TextPart, { text, parts, found, family, subject }: Reader): Said {
  const terms = new Map<string, number>();
  const named = new Map<string, number>();
  for (const id of family) named.set(id, id === subject ? 0.6 : 0.5);
  const add = ({ start, end }: TextPart, weight: number) => {
    for (const { folded } of wordsOf(text, start, end))
      if (isTerm(folded)) terms.set(stem(folded), Math.max(weight, terms.get(stem(folded)) ?? 0));
    for (const mention of found.mentions)
      if (mention.start >= start && mention.end <= end)
        for (const id of mention.ids) {
          named.set(id, Math.max(weight, named.get(id) ?? 0));
          // Statements are in English, so a Chinese name counts as the English one.
          for (const term of termsOf(found.entities.get(id)?.name ?? "")) if (!terms.has(term)) terms.set(term, weight);
        }
  };
  const heading = part.heading === null ? undefined : parts[part.heading];
  if (heading !== undefined) add(heading, 0.7);
  add(part, 1);
  const sentence = text.slice(part.start, part.end);
  return { terms, named, predicates: predicatesSaid(terms.keys(), sentence), figures: findFigures(sentence) };
}
