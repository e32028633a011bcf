import type { Claim, Reading, ReadSentence } from "@atlas/server/contract";
import { readingAddress } from "../../../model/address/pages/readAddress.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { listParts } from "../../../model/words/listWords.ts";
import type { Analysis, AnalysisRow, AnalysisTable } from "../common/Analysis.ts";
import { gradeCell } from "../common/cells.ts";
import { claimOf, digestOf, type MatchedText, saidIn } from "./digestOf.ts";
import type { KeptText } from "./KeptText.ts";
import { assertingSentences, countsById, isCounted, namedEntities, saidOf } from "./readSentences.ts";
import { type CountId, strings, outStrings as words } from "./strings.ts";

const groups: readonly Exclude<CountId, "all">[] = ["against", "new", "known", "own", "text", "nothing"];

/** A reading in sentences and tables, for a briefing: the sentences of the text beside the claims that fit them. */
export function readingAnalysis(reading: Reading, kept: KeptText): Analysis {
  const claims = new Map(reading.claims.map((claim) => [claim.id, claim]));
  const sentences = assertingSentences(reading);
  const context = { sentences, kept, claims };
  return {
    title: titleOf(reading),
    address: readingAddress(kept.key),
    sentences: summaryOf(reading, kept),
    tables: groups.flatMap((group) => {
      const rows = sentences.filter((sentence) => isCounted(sentence, group));
      return rows.length === 0 ? [] : tableOf(group, rows, context);
    }),
    digest: digestOf(context),
    leads: true,
    limits: [...strings.limits, words.kept],
    claims: fittingClaims(sentences, claims),
    entities: namedEntities(reading),
  };
}

/** The findings, rather than the title of the text, which its author chose. */
function titleOf({ subject, counts, entities }: Reading): string {
  const main = entities.find(({ id }) => id === subject?.id);
  return words.title(main === undefined ? null : entityName(main), countsById(counts).known, counts.sentences);
}

function summaryOf({ counts, own_word, source, entities, title }: Reading, kept: KeptText): string[] {
  const each = countsById(counts);
  const parts = (["known", "own", "text", "against", "new", "nothing"] as const).flatMap((id) =>
    each[id] === 0 ? [] : words.counted[id](each[id]),
  );
  const speaker = entities.find(({ id }) => id === own_word.speaker);
  const facts = [own_word.publisher ?? "", kept.published === "" ? "" : formatDate(kept.published)];
  return [
    words.text(kept.title || title || strings.untitled, listParts(facts.filter((fact) => fact !== ""))),
    words.counts(counts.sentences, parts),
    ...(source === null ? [] : [words.isSource(source.claim_count)]),
    ...(speaker === undefined ? [] : [words.ownWord(speaker)]),
  ];
}

function tableOf(group: Exclude<CountId, "all">, rows: readonly ReadSentence[], context: MatchedText): AnalysisTable {
  return {
    caption: words.captions[group],
    columns: [
      { label: words.number, number: true, width: 4 },
      { label: strings.inText, width: 34 },
      { label: words.verdict, width: 14 },
      { label: strings.inAtlas, width: 34 },
      { label: words.evidence, width: 14 },
    ],
    rows: rows.map((sentence) => rowOf(sentence, context)),
  };
}

function rowOf(sentence: ReadSentence, { sentences, kept, claims }: MatchedText): AnalysisRow {
  const best = claimOf(sentence, claims);
  const said = saidIn(sentence, kept);
  return {
    cells: [
      { text: formatNumber(sentences.indexOf(sentence) + 1) },
      { text: said, lang: /\p{Script=Han}/u.test(said) ? "zh" : "en" },
      { text: strings.verdict[saidOf(sentence)] },
      best === undefined ? { text: "" } : { text: best.statement, lang: "en" },
      best === undefined ? { text: "" } : gradeCell(best.evidence),
    ],
    claimIds: best === undefined ? [] : [best.id],
  };
}

/** The best claim of each sentence that has one. */
function fittingClaims(sentences: readonly ReadSentence[], claims: ReadonlyMap<string, Claim>): Claim[] {
  return [...new Set(sentences.flatMap((one) => claimOf(one, claims) ?? []))];
}
