import type { ChangeAnswer, ClaimChange, Release, ReleasedEntity } from "@atlas/server/contract";
import { readersNote, readersReason } from "@atlas/server/readersReason";
import { type ChangesAsked, changesAddress } from "../../../model/address/pages/changesAddress.ts";
import { gradeReasons, partTexts } from "../../../model/claim/change/changeTexts.ts";
import { markedStatement } from "../../../model/claim/statement.ts";
import { changeStrings, countWords } from "../../../model/claim/strings.ts";
import { newsStrings } from "../../../model/watch/strings.ts";
import { countryName } from "../../../model/words/codes/codeNames.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { language } from "../../../model/words/language.ts";
import { listClauses, listParts, listWords } from "../../../model/words/listWords.ts";
import { gradeName, predicatePhrase, typeNames } from "../../../model/words/names.ts";
import { readableWord } from "../../../model/words/readableWord.ts";
import type { Analysis, AnalysisTable } from "../common/Analysis.ts";
import { english, gradeCell, itemTable } from "../common/cells.ts";
import { kindTable, moveTable } from "./kindTables.ts";
import { strings } from "./strings.ts";

export function changesAnalysis(answer: ChangeAnswer, asked: ChangesAsked, kept: readonly Release[]): Analysis {
  return {
    title: strings.title,
    address: changesAddress({ ...asked, from: answer.from.version, since: null, view: null }),
    sentences: [...sentencesOf(answer, asked), ...notesOf(answer, kept)],
    tables: answer.changes.length === 0 ? [] : [...countTables(answer), tableOf(answer)],
    limits: strings.limits,
    claims: answer.claims,
    entities: [],
  };
}

/** The tables of what the changes mean and, where some grades changed, of these. */
export function countTables({ matching }: ChangeAnswer): AnalysisTable[] {
  return [kindTable(matching), ...(matching.moves.length === 0 ? [] : [moveTable(matching)])];
}

/** The release notes of the versions after the older one, up to the newer. */
function notesOf({ from, to }: ChangeAnswer, kept: readonly Release[]): string[] {
  const versions = kept.map(({ version }) => version);
  const last = versions.indexOf(to.version);
  const named = kept.slice(versions.indexOf(from.version) + 1, last === -1 ? undefined : last + 1);
  return named.flatMap(({ version, date, note, note_zh }) => {
    const text = language() === "zh" ? note_zh : note;
    return text === "" ? [] : [strings.note(strings.ofDay(version, formatDate(date)), readersNote(text))];
  });
}

function tableOf(answer: ChangeAnswer): AnalysisTable {
  const reasons = gradeReasons(answer);
  const names = new Map(answer.entities.map((entity) => [entity.id, entity]));
  const now = new Map(answer.claims.map((claim) => [claim.id, claim]));
  const said = ({ id, after }: ClaimChange) => {
    const claim = now.get(id);
    return claim?.statement === after?.statement && claim ? markedStatement(claim) : (after?.statement ?? "");
  };
  return itemTable(strings.table, answer.changes, {
    columns: [
      { label: strings.subject, width: 12, of: (change) => subjectName(change, names) },
      { label: strings.change, width: 12, of: changeText },
      { label: strings.statement, width: 30, of: (change) => english(said(change)) },
      { label: strings.before, width: 20, of: (change) => english(statementBefore(change)) },
      { label: strings.differs, width: 14, of: (change) => listClauses(partTexts(change, names)) },
      { label: strings.evidenceBefore, width: 12, of: ({ before }) => (before ? gradeCell(before.evidence) : "") },
      { label: strings.evidence, width: 12, of: ({ after }) => (after ? gradeCell(after.evidence) : "") },
      { label: strings.reason, width: 24, of: ({ id }) => reasons.get(id) ?? "" },
      { label: strings.why, width: 24, of: ({ why }) => english(why === null ? "" : readersReason(why)) },
    ],
    claimIds: ({ id }) => (now.has(id) ? [id] : []),
  });
}

/** The name of the entity that a changed claim is on. */
export function subjectName(
  { before, after }: ClaimChange,
  names: ReadonlyMap<string, Pick<ReleasedEntity, "name" | "name_zh">>,
): string {
  const subject = names.get((after ?? before)?.subject ?? "");
  return subject === undefined ? "" : entityName(subject);
}

function changeText({ kinds }: ClaimChange): string {
  return listClauses(kinds.map((kind) => changeStrings.kinds[kind]));
}

/** The earlier statement; empty if it did not change. */
function statementBefore({ before, after }: ClaimChange): string {
  return before !== null && before.statement !== after?.statement ? before.statement : "";
}

/** The changes in sentences: counts by kind, which grades became which, and how many claims are listed. */
function sentencesOf(answer: ChangeAnswer, asked: ChangesAsked): string[] {
  const { from, to, changed, kinds, changes, total } = answer;
  const [older, newer] = [from, to].map(({ version, date }) => strings.ofDay(version, formatDate(date)));
  const claims = countWords.claimCount(to.claim_count);
  const counts = kinds.filter(({ count }) => count > 0);
  if (older === undefined || newer === undefined) return [];
  if (changed === 0) return [strings.summaryNone(older, newer, claims), ...entitySentence(answer)];
  const byKind = listParts(counts.map(({ kind, count }) => changeStrings.counted[kind](count)));
  const several = counts.reduce((sum, { count }) => sum + count, 0) > changed;
  const narrowed = [
    ...asked.kinds.map((kind) => changeStrings.kinds[kind]),
    ...asked.predicates.map((predicate) => predicatePhrase(predicate)),
    ...asked.types.map(typeNames),
    ...asked.impacts.map((impact) => newsStrings.kinds[impact]),
    ...answer.subjects.filter(({ id }) => asked.entities.includes(id)).map(entityName),
    ...asked.countries.map(countryName),
    ...asked.steps.map(readableWord),
  ];
  return [
    strings.summary(older, newer, claims, changed, byKind),
    ...(several ? [strings.several] : []),
    ...entitySentence(answer),
    ...(narrowed.length > 0 ? [strings.narrowed(listWords(narrowed))] : []),
    ...regradedSentence(answer),
    ...(total > changes.length ? [strings.first(changes.length, total)] : []),
  ];
}

/** The grades before and after of the changes that are told. */
function regradedSentence({ matching: { moves } }: ChangeAnswer): string[] {
  if (moves.length === 0) return [];
  const told = moves.map(({ count, was, is }) => strings.move(count, gradeName(was), gradeName(is)));
  return [strings.regraded(listClauses(told))];
}

function entitySentence({ entity_counts: counts }: ChangeAnswer): string[] {
  return Object.values(counts).every((count) => count === 0) ? [] : [strings.entities(counts)];
}
