import type { Claim, Reading, ReadSentence } from "@atlas/server/contract";
import { readingAddress } from "../../../model/address/pages/readAddress.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { listParts } from "../../../model/words/listWords.ts";
import type { Analysis, AnalysisTable } from "../common/Analysis.ts";
import { gradeCell } from "../common/cells.ts";
import { claimOf, digestOf, type MatchedText, sentenceTable } from "./digestOf.ts";
import type { KeptText } from "./KeptText.ts";
import { assertingSentences, countsById, isCounted, namedEntities } from "./readSentences.ts";
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
      const shown = sentences.filter((sentence) => isCounted(sentence, group));
      return shown.length === 0 ? [] : tableOf(group, shown, context);
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

function fittingClaims(sentences: readonly ReadSentence[], claims: ReadonlyMap<string, Claim>): Claim[] {
  return [...new Set(sentences.flatMap((one) => claimOf(one, claims) ?? []))];
}

function tableOf(group: Exclude<CountId, "all">, shown: readonly ReadSentence[], read: MatchedText): AnalysisTable {
  return sentenceTable(
    words.captions[group],
    { shown, read, widths: [34, 14, 34], textOf: (text) => text },
    { label: words.evidence, width: 14, of: ({ evidence }) => gradeCell(evidence) },
  );
}
