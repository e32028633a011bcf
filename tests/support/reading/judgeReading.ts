import type { Reading, TextSpan } from "../../../server/src/contract/index.ts";
import type { LabelledArticle, LabelledMention, LabelledSentence } from "./labelledArticles.ts";

/** How many of the expected ones were found, and how many of the given ones are right. */
export interface Tally {
  expected: number;
  found: number;
  given: number;
  right: number;
}

/** What a reading made of a labelled article. */
export interface Judgement {
  mentions: Tally;
  claims: Tally;
  verdicts: { judged: number; right: number };
  traps: { set: number; sprung: number };
  /** One line each: what was expected and what came. */
  mistakes: string[];
}

type Mention = Reading["sentences"][number]["mentions"][number];

/** Compares a reading with the labels of its article. */
export function judgeReading(article: LabelledArticle, reading: Reading): Judgement {
  const judgement: Judgement = {
    mentions: { expected: 0, found: 0, given: 0, right: 0 },
    claims: { expected: 0, found: 0, given: 0, right: 0 },
    verdicts: { judged: 0, right: 0 },
    traps: { set: 0, sprung: 0 },
    mistakes: [],
  };
  const mentions = reading.sentences.flatMap((sentence) => sentence.mentions);
  for (const { label, span } of placedSentences(article)) {
    const here = mentions.filter((mention) => overlap(mention, span) > 0);
    judgeMentions({ article, label, span, here }, judgement);
    if ("right" in label) judgeClaims({ label, span, reading }, judgement);
  }
  return judgement;
}

/** Where the labelled sentences stand in the text. */
function placedSentences({ text, name, sentences }: LabelledArticle): { label: LabelledSentence; span: TextSpan }[] {
  let from = 0;
  return sentences.map((label) => {
    const start = text.indexOf(label.sentence, from);
    if (start < 0) throw new Error(`${name}: no such sentence: ${label.sentence}`);
    from = start + label.sentence.length;
    return { label, span: { start, end: from } };
  });
}

interface SentenceMentions {
  article: LabelledArticle;
  label: LabelledSentence;
  span: TextSpan;
  here: Mention[];
}

function judgeMentions({ article, label, span, here }: SentenceMentions, judgement: Judgement): void {
  const places = label.mentions.map((mention) => ({
    mention,
    spans: spansOf(mention.text, label.sentence, span.start),
  }));
  const fits = (given: Mention, { mention, spans }: { mention: LabelledMention; spans: TextSpan[] }) =>
    given.ids.some((id) => mention.ids.includes(id)) && spans.some((place) => overlap(given, place) > 0);
  const wrong = here.filter((given) => !places.some((place) => fits(given, place)));
  for (const place of places) {
    const { mention, spans } = place;
    if (mention.ids.length === 0) {
      judgement.traps.set += 1;
      if (wrong.some((given) => spans.some((trap) => overlap(given, trap) > 0))) judgement.traps.sprung += 1;
    } else if (!mention.optional) {
      judgement.mentions.expected += 1;
      if (here.some((given) => fits(given, place))) judgement.mentions.found += 1;
      else judgement.mistakes.push(`name missed: "${mention.text}" is ${mention.ids[0]} (${mention.why})`);
    }
  }
  judgement.mentions.given += here.length;
  judgement.mentions.right += here.length - wrong.length;
  for (const { start, end, ids } of wrong) {
    judgement.mistakes.push(`name wrong: "${article.text.slice(start, end)}" as ${ids.join(", ")}`);
  }
}

interface SentenceClaims {
  label: Extract<LabelledSentence, { right: unknown }>;
  span: TextSpan;
  reading: Reading;
}

function judgeClaims({ label, span, reading }: SentenceClaims, judgement: Judgement): void {
  const read = reading.sentences
    .filter((sentence) => overlap(sentence, span) > 0)
    .sort((a, b) => overlap(b, span) - overlap(a, span));
  // A sentence that was read together with its neighbour counts where most of it stands.
  const own = read.filter((sentence) => overlap(sentence, span) * 2 > sentence.end - sentence.start);
  const shown = [...new Set(own.flatMap((sentence) => sentence.claims.map(({ claim }) => claim)))];
  const right = label.right.map(({ claim }) => claim);
  const good = new Set([...right, ...label.acceptable.map(({ claim }) => claim)]);
  judgement.claims.expected += right.length;
  judgement.claims.found += right.filter((claim) => shown.includes(claim)).length;
  judgement.claims.given += shown.length;
  judgement.claims.right += shown.filter((claim) => good.has(claim)).length;
  const begin = `"${label.sentence.slice(0, 50)}"`;
  for (const { claim, why } of label.right) {
    if (!shown.includes(claim)) judgement.mistakes.push(`claim missed: ${claim} (${why}) in ${begin}`);
  }
  for (const claim of shown) if (!good.has(claim)) judgement.mistakes.push(`claim wrong: ${claim} in ${begin}`);
  const verdict = (own[0] ?? read[0])?.verdict;
  judgement.verdicts.judged += 1;
  if (verdict && label.verdicts.includes(verdict)) judgement.verdicts.right += 1;
  else judgement.mistakes.push(`verdict ${verdict}, not ${label.verdicts[0]} (${label.why}) in ${begin}`);
}

function spansOf(part: string, sentence: string, offset: number): TextSpan[] {
  const spans: TextSpan[] = [];
  for (let at = sentence.indexOf(part); at >= 0; at = sentence.indexOf(part, at + 1)) {
    spans.push({ start: offset + at, end: offset + at + part.length });
  }
  return spans;
}

const overlap = (a: TextSpan, b: TextSpan): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
