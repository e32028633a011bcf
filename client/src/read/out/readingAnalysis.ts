import type { Claim, Reading, ReadSentence } from "@atlas/server/contract";
import type { Analysis, AnalysisRow, AnalysisTable, AskAnalysis } from "../../analysis/common/Analysis.ts";
import { gradeCell } from "../../analysis/common/table/gradeCell.ts";
import { readingOf } from "../../api/read.ts";
import { readingAddress, readingIn } from "../../url/pages/readAddress.ts";
import { formatNumber } from "../../words/formatNumber.ts";
import { gradeName } from "../../words/names.ts";
import { type KeptText, keptText, requestOf } from "../KeptText.ts";
import { namedEntities } from "../namedEntities.ts";
import { assertingSentences, isCounted, saidOf } from "../readSentences.ts";
import { type CountId, strings } from "../strings.ts";
import { outStrings as words } from "./outStrings.ts";

const groups: readonly Exclude<CountId, "all">[] = ["against", "new", "known", "own"];

/** A reading in sentences and tables, for a briefing: the sentences of the text beside the claims that fit them. */
export function readingAnalysis(reading: Reading, kept: KeptText): Analysis {
  const claims = new Map(reading.claims.map((claim) => [claim.id, claim]));
  const sentences = assertingSentences(reading);
  return {
    title: words.title(kept.title || reading.title || strings.untitled),
    address: readingAddress(kept.key),
    sentences: summaryOf(reading),
    tables: groups.flatMap((group) => {
      const rows = sentences.filter((sentence) => isCounted(sentence, group));
      return rows.length === 0 ? [] : tableOf(group, rows, { sentences, kept, claims });
    }),
    limits: [...strings.limits, words.kept],
    claims: fittingClaims(sentences, claims),
    entities: namedEntities(reading),
  };
}

/** Null for a reading of another tab, whose text is not here. */
export const askReading: AskAnalysis = async ({ search }, client) => {
  const kept = keptText.value();
  if (kept === null || readingIn(search) !== kept.key) return null;
  return readingAnalysis(await client.fetchQuery(readingOf(kept.key, requestOf(kept))), kept);
};

function summaryOf({ counts, own_word, entities }: Reading): string[] {
  const known = Object.entries(counts.known).flatMap(([grade, count]) =>
    // The contract types the keys, which Object.entries loses.
    count > 0 ? strings.ofGrade(count, gradeName(grade as Claim["evidence"])) : [],
  );
  const speaker = entities.find(({ id }) => id === own_word.speaker);
  return [words.counts(known, counts), ...(speaker === undefined ? [] : [words.ownWord(speaker)])];
}

interface Context {
  sentences: readonly ReadSentence[];
  kept: KeptText;
  claims: ReadonlyMap<string, Claim>;
}

function tableOf(group: Exclude<CountId, "all">, rows: readonly ReadSentence[], context: Context): AnalysisTable {
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

function rowOf(sentence: ReadSentence, { sentences, kept, claims }: Context): AnalysisRow {
  const best = sentence.verdict === "not_in_atlas" ? undefined : claims.get(sentence.claims[0]?.claim ?? "");
  const said = kept.text.slice(sentence.start, sentence.end).replace(/\s+/g, " ").trim();
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
  const best = sentences.filter(({ verdict }) => verdict !== "not_in_atlas").map((one) => one.claims[0]?.claim ?? "");
  return [...new Set(best)].flatMap((id) => claims.get(id) ?? []);
}
