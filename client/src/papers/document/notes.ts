import type { Claim } from "@atlas/server/contract";
import { caveatWords } from "../../model/claim/claimWords.ts";
import { oldText } from "../../model/claim/due/dueText.ts";
import { byWeight } from "../../model/claim/source/byWeight.ts";
import { checkOf } from "../../model/claim/source/publisherParts.ts";
import { leftOutReason } from "../../model/claim/source/roleText.ts";
import { sourceWords } from "../../model/claim/strings.ts";
import { capital } from "../../model/words/asSentence.ts";
import { labelled, withAside } from "../../model/words/listWords.ts";
import { gradeName } from "../../model/words/names.ts";
import { ownDataText } from "../../model/words/ownData/ownData.ts";
import { strings as shared } from "../../model/words/strings.ts";
import type { Briefing, NumberedClaim, NumberedSource } from "../briefing/Briefing.ts";
import { dayOf } from "../briefing/dayOf.ts";
import type { Endnote, Run } from "./Block.ts";
import { evidenceClause, otherDispute } from "./hedge.ts";
import { data, say, slanted } from "./runs.ts";
import { shortSourceRuns } from "./sourceList.ts";
import { contextClause, statementRuns } from "./statementRuns.ts";
import { strings, paperStrings as words } from "./strings.ts";

/** Writes the notes of an annex, each of which states its claim and cites each source in full once; `cited` has the sources cited so far. */
export interface NoteWriter {
  note(claim: NumberedClaim): Endnote;
  cited: ReadonlySet<number>;
}

/** Writes notes on the claims of a briefing in the order in which they are asked for; the sources in `listed` stand in full elsewhere. */
export function noteWriter(briefing: Briefing, listed: ReadonlySet<number>): NoteWriter {
  const cited = new Set(listed);
  const numbered = new Map(briefing.sources.map((source) => [source.source.id, source]));

  function cite({ number, source }: NumberedSource, claim: Claim): Run[] {
    const first = !cited.has(number);
    cited.add(number);
    const check = checkOf(claim, source.id);
    // A failed check is why the source is left out; the days of reading stand once, in what the paper rests on.
    const found =
      check === null || check.verdict === "does-not" ? null : words.readAs(sourceWords.verdicts[check.verdict]);
    const left = leftOutReason(claim, source, briefing.named);
    const remarks = [left === sourceWords.weak ? words.weak : left, found].filter((remark) => remark !== null);
    return [
      { source: number, ...(first ? { home: true as const } : {}) },
      ...(first ? [say(" "), ...shortSourceRuns(source)] : []),
      ...(remarks.length === 0 ? [] : [say(withAside("", remarks.join(strings.semicolon)))]),
    ];
  }

  function list(label: string, ids: readonly string[], claim: Claim): Run[] {
    const cited = ids.flatMap((id) => numbered.get(id)?.source ?? []);
    const found = byWeight(claim, cited).flatMap(({ id }) => numbered.get(id) ?? []);
    if (found.length === 0) return [];
    return [
      say(shared.gap + label),
      ...found.flatMap((source, place) => [...(place === 0 ? [] : [say(strings.semicolon)]), ...cite(source, claim)]),
      say(shared.end),
    ];
  }

  return {
    cited,
    note({ number, claim, part }) {
      const isCounted = (id: string) => {
        const source = numbered.get(id)?.source;
        return source !== undefined && leftOutReason(claim, source, briefing.named) === null;
      };
      const [counting, others] = [true, false].map((counts) => claim.sources.filter((id) => isCounted(id) === counts));
      const line: Run[] = [
        ...contextRuns(part),
        ...statementRuns(claim, briefing),
        say(shared.gap),
        slanted(gradeText(claim, briefing)),
        ...(claim.evidence === "disputed" ? editorsNote(words.dispute, claim.notes) : []),
        ...list("", counting ?? [], claim),
        ...list(words.notCounted, others ?? [], claim),
        ...list(strings.against, claim.disputed_by, claim),
        ...remarkRuns(claim, briefing),
        say(shared.gap + strings.claimId(claim.id)),
      ];
      return { claim: number, id: claim.id, lines: [line] };
    },
  };
}

/** The grade and, unless the sources after it tell, on whose word it rests. */
export function gradeText(claim: Claim, briefing: Briefing): string {
  const grade = gradeName(claim.evidence);
  const text = claim.evidence === "single-source" ? grade : labelled(grade, evidenceClause(claim, briefing));
  return text + shared.end.trim();
}

function remarkRuns(claim: Claim, briefing: Briefing): Run[] {
  const due = oldText(claim, dayOf(briefing));
  const own = ownDataText(claim);
  return [
    ...otherDispute(claim, briefing).map((dispute) => say(shared.gap + dispute + shared.end.trim())),
    ...claim.caveats.map((caveat) => say(shared.gap + caveatWords[caveat])),
    ...(own === null ? [] : [say(shared.gap + capital(own) + shared.end)]),
    ...(due === null ? [] : [say(shared.gap), { text: due + shared.end, bold: true }]),
    ...(claim.evidence === "disputed" || claim.notes === null ? [] : editorsNote(strings.note, claim.notes)),
  ];
}

/** The editors' note on a claim; on a disputed one it says what the sources disagree about. */
function editorsNote(label: string, note: string | null): Run[] {
  return note === null ? [] : [say(shared.gap + label), data(note)];
}

/** Enough of a remark for a paper of two pages. */
export function firstSentence(text: string): string {
  return /^.{20,}?[.。](?=\s|$)/su.exec(text)?.[0] ?? text;
}

/** Marks the note of a claim that does not belong to the answer. */
export function contextRuns(part: NumberedClaim["part"]): Run[] {
  return contextClause(part).map((text) => say(capital(text) + shared.end + shared.gap));
}
