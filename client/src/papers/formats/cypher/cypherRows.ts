import { checkVerdict } from "@atlas/server/checkVerdict";
import type { Claim, Entity } from "@atlas/server/contract";
import { statusRank } from "@atlas/server/lastReported";
import { firstDay, lastDay } from "@atlas/server/partialDate";
import { untilDay } from "@atlas/server/untilDay";
import { entityTypes, evidenceGrades } from "@atlas/server/vocabulary";
import { dueText } from "../../../model/claim/due/dueText.ts";
import type { Part } from "../../answers/common/partOfAnswer.ts";
import type { Briefing, NumberedClaim, NumberedSource } from "../../briefing/Briefing.ts";
import { type CypherValue, float } from "./cypherValue.ts";

type Row = Record<string, CypherValue>;

/** The node labels of an entity, as the atlas's loader sets them. */
export function labelsOf({ type, counterpart, subsidiary }: Entity): string {
  const own = [counterpart ? ":Counterpart" : "", subsidiary ? ":Subsidiary" : ""];
  return `:${entityTypes[type].label}${own.join("")}`;
}

/** Node properties of an entity; claims and neighbours are counted within the script. */
export function entityRow(entity: Entity, { claims }: Briefing): Row {
  const others = claims.flatMap(({ claim }) => otherEnds(claim, entity.id));
  return {
    ...entity,
    lat: float(entity.lat),
    lon: float(entity.lon),
    claim_count: others.length,
    neighbour_count: new Set(others).size,
  };
}

/** Relationship properties of a claim, with its number and every value that the atlas's queries sort and filter by. */
export function claimRow({ number, claim }: NumberedClaim): Row {
  return {
    ...claim,
    share_pct: float(claim.share_pct),
    quantity: float(claim.quantity),
    briefing_number: number,
    evidence_rank: evidenceGrades[claim.evidence].rank,
    since_day: claim.since === null ? null : firstDay(claim.since),
    until_day: untilDay(claim),
    due_day: claim.due === null ? null : lastDay(claim.due),
    newest_day: claim.newest_source === null ? null : lastDay(claim.newest_source),
    status_rank: statusRank(claim),
    check_verdict: checkVerdict(claim),
    source_count: claim.sources.length,
  };
}

/**
 * Notes on claims due for a check, by claim id. They are kept on the briefing node, because the server rejects unknown
 * properties of claims.
 */
export function dueNotes({ claims, made }: Briefing): string[] | null {
  const notes = claims.flatMap(({ claim }) => {
    const text = dueText(claim, made);
    return text === null ? [] : `${claim.id}: ${text}`;
  });
  return notes.length === 0 ? null : notes;
}

/** The ids of the claims of the answer, and of those beside it, kept on the briefing node for the same reason. */
export function partLists({ claims }: Briefing) {
  const ids = (wanted: Part) => claims.flatMap(({ claim, part }) => (part === wanted ? claim.id : []));
  const [answer, context] = [ids("answer"), ids("context")];
  return { answer_claims: answer.length === 0 ? null : answer, context_claims: context.length === 0 ? null : context };
}

/** Node properties of a source, with its number. */
export function sourceRow({ number, source, supports, disputes }: NumberedSource): Row {
  return { ...source, briefing_number: number, claim_count: new Set([...supports, ...disputes]).size };
}

function otherEnds({ subject, object }: Claim, id: string): string[] {
  return [...(subject === id ? [object] : []), ...(object === id ? [subject] : [])];
}
