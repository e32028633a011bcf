import type { ChangeAnswer, ClaimChange, Release } from "@atlas/server/contract";
import { type ChangesAsked, changesAddress } from "../../../model/address/pages/changesAddress.ts";
import { gradeReasons } from "../../../model/claim/change/gradeReasons.ts";
import { partTexts } from "../../../model/claim/change/partTexts.ts";
import { changeStrings } from "../../../model/claim/strings.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { language } from "../../../model/words/language.ts";
import { listClauses } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import type { Analysis, AnalysisRow } from "../common/Analysis.ts";
import { sentencesOf } from "./sentencesOf.ts";
import { strings } from "./strings.ts";

export function changesAnalysis(answer: ChangeAnswer, asked: ChangesAsked, kept: readonly Release[]): Analysis {
  return {
    title: strings.title,
    address: changesAddress({ ...asked, from: answer.from.version }),
    sentences: [...sentencesOf(answer, asked), ...notesOf(answer, kept)],
    tables: answer.changes.length === 0 ? [] : [{ caption: strings.table, columns: columns(), rows: rowsOf(answer) }],
    limits: strings.limits,
    claims: answer.claims,
    entities: [],
  };
}

/** The release notes of the compared versions. */
function notesOf({ from, to }: ChangeAnswer, kept: readonly Release[]): string[] {
  const named = kept.filter(({ version }) => version === from.version || (to.released && version === to.version));
  return named.flatMap(({ version, date, note, note_zh }) => {
    const text = language() === "zh" ? note_zh : note;
    return text === "" ? [] : [strings.note(strings.ofDay(version, formatDate(date)), text)];
  });
}

function columns() {
  return [
    { label: strings.change, width: 12 },
    { label: strings.statement, width: 30 },
    { label: strings.before, width: 20 },
    { label: strings.differs, width: 14 },
    { label: strings.evidenceBefore, width: 12 },
    { label: strings.evidence, width: 12 },
    { label: strings.reason, width: 24 },
  ];
}

function rowsOf(answer: ChangeAnswer): AnalysisRow[] {
  const { changes: all, claims, entities } = answer;
  const reasons = gradeReasons(answer);
  const names = new Map(entities.map((entity) => [entity.id, entity]));
  const listedIds = new Set(claims.map(({ id }) => id));
  return all.map((change) => {
    const { id, before, after } = change;
    return {
      cells: [
        { text: changeText(change) },
        { text: after?.statement ?? "", lang: "en" },
        { text: statementBefore(change), lang: "en" },
        { text: listClauses(partTexts(change, names)) },
        { text: before ? gradeName(before.evidence) : "", grade: before?.evidence },
        { text: after ? gradeName(after.evidence) : "", grade: after?.evidence },
        { text: reasons.get(id) ?? "" },
      ].map(({ lang, grade, text, ...cell }) => ({
        ...cell,
        text,
        ...(lang ? { lang } : {}),
        ...(grade ? { grade } : {}),
      })),
      claimIds: listedIds.has(id) ? [id] : [],
    };
  });
}

function changeText({ kinds }: ClaimChange): string {
  return listClauses(kinds.map((kind) => changeStrings.kinds[kind]));
}

/** The earlier statement; empty if it did not change. */
function statementBefore({ before, after }: ClaimChange): string {
  return before !== null && before.statement !== after?.statement ? before.statement : "";
}
