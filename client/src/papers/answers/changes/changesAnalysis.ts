import type { ChangeAnswer, ClaimChange, Release, ReleasedEntity } from "@atlas/server/contract";
import { readersNote, readersReason } from "@atlas/server/readersReason";
import { type ChangesAsked, changesAddress, isNarrowed } from "../../../model/address/pages/changesAddress.ts";
import { gradeReasons, partTexts } from "../../../model/claim/change/changeTexts.ts";
import { markedStatement } from "../../../model/claim/statement.ts";
import { changeStrings, countWords } from "../../../model/claim/strings.ts";
import { newsStrings } from "../../../model/watch/strings.ts";
import { countryName } from "../../../model/words/codes/codeNames.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { language } from "../../../model/words/language.ts";
import { listClauses, listWords } from "../../../model/words/listWords.ts";
import { predicatePhrase, typeNames } from "../../../model/words/names.ts";
import { readableWord } from "../../../model/words/readableWord.ts";
import type { Analysis, AnalysisTable } from "../common/Analysis.ts";
import { english, gradeCell, itemTable } from "../common/cells.ts";
import { changesDigest } from "./changesDigest.ts";
import { impactCounts, kindTable, moveTable } from "./kindTables.ts";
import { strings } from "./strings.ts";

/** Subjects that a title names, of more than one beyond that. */
const MOST_NAMED = 3;

/** The changes, told and listed; the subjects that the reader watches, by id, come first in its paper. */
export function changesAnalysis(
  answer: ChangeAnswer,
  asked: ChangesAsked,
  { kept, watched }: { kept: readonly Release[]; watched: readonly string[] },
): Analysis {
  const [digest = null, ...digests] = answer.total === 0 ? [] : changesDigest(answer, watched, isNarrowed(asked));
  return {
    title: strings.title,
    finding: findingOf(answer, asked),
    digest,
    digests,
    leads: true,
    answerOnly: true,
    address: changesAddress({ ...asked, from: answer.from.version, since: null, view: null }),
    sentences: sentencesOf(answer, asked),
    tables: answer.changes.length === 0 ? [] : [...countTables(answer), tableOf(answer)],
    // The notes on versions are on all of their changes.
    limits: isNarrowed(asked) ? strings.limits : [...strings.limits, ...notesOf(answer, kept)],
    claims: answer.claims,
    entities: [],
  };
}

/** The changes that were asked for, in numbers with both versions and their days. */
function findingOf(answer: ChangeAnswer, asked: ChangesAsked): string {
  const { from, to, total, matching } = answer;
  const [older, newer] = [from, to].map(({ version, date }) => strings.ofDay(version, formatDate(date)));
  const counts = impactCounts(matching);
  if (older === undefined || newer === undefined || counts === "") return strings.title;
  const finding = strings.finding(older, newer, strings.heading(total), counts);
  const narrowed = narrowedTo(answer, asked);
  return narrowed.length === 0 ? finding : strings.findingOn(listWords(narrowed), finding);
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
  const table = itemTable(strings.table, answer.changes, {
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
  const { total, changes } = answer;
  return total > changes.length ? { ...table, note: strings.first(changes.length, total) } : table;
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

/** The changes in sentences: how many, and to what they are narrowed. */
function sentencesOf(answer: ChangeAnswer, asked: ChangesAsked): string[] {
  const { from, to, changed } = answer;
  const [older, newer] = [from, to].map(({ version, date }) => strings.ofDay(version, formatDate(date)));
  const claims = countWords.claimCount(to.claim_count);
  if (older === undefined || newer === undefined) return [];
  if (changed === 0) return [strings.summaryNone(older, newer, claims), ...entitySentence(answer)];
  const narrowed = narrowedTo(answer, asked);
  return [
    strings.summary(older, newer, claims, changed),
    ...(narrowed.length > 0 ? [strings.narrowed(listWords(narrowed))] : entitySentence(answer)),
  ];
}

/** The names of all to which the changes are narrowed. */
function narrowedTo(answer: ChangeAnswer, asked: ChangesAsked): string[] {
  return [
    ...asked.kinds.map((kind) => changeStrings.kinds[kind]),
    ...asked.predicates.map((predicate) => predicatePhrase(predicate)),
    ...asked.types.map(typeNames),
    ...asked.impacts.map((impact) => newsStrings.kinds[impact]),
    ...subjectNames(answer, asked),
    ...asked.countries.map(countryName),
    ...asked.steps.map(readableWord),
  ];
}

/** The names of the subjects that are asked for; of many the first, others before rules, and how many more. */
function subjectNames({ subjects }: ChangeAnswer, { entities }: ChangesAsked): string[] {
  const named = subjects.filter(({ id }) => entities.includes(id));
  const [rules, others] = [true, false].map((isRule) => named.filter(({ type }) => (type === "policy") === isRule));
  const names = [...(others ?? []), ...(rules ?? [])].map(entityName);
  if (names.length <= MOST_NAMED + 1) return names;
  return [...names.slice(0, MOST_NAMED), strings.moreSubjects(entities.length - MOST_NAMED)];
}

function entitySentence({ entity_counts: counts }: ChangeAnswer): string[] {
  return Object.values(counts).every((count) => count === 0) ? [] : [strings.entities(counts)];
}
