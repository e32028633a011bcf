import type { Claim, Entity } from "@atlas/server/contract";
import { firstDay, lastDay } from "@atlas/server/partialDate";
import { untilDay } from "@atlas/server/untilDay";
import { entityTypes, evidenceGrades } from "@atlas/server/vocabulary";
import { dueText } from "../../../claim/dueText.ts";
import type { Briefing, NumberedClaim, NumberedSource } from "../../Briefing.ts";
import { type CypherValue, float } from "./cypherValue.ts";

type Row = Record<string, CypherValue>;

/** The labels of an entity's node, as the loader of the atlas gives them. */
export function labelsOf({ type, counterpart, subsidiary }: Entity): string {
  const own = [counterpart ? ":Counterpart" : "", subsidiary ? ":Subsidiary" : ""];
  return `:${entityTypes[type].label}${own.join("")}`;
}

/** Properties of an entity's node. Its claims and neighbours are counted among those that the script makes. */
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

/** Properties of a claim's relationship, with its number and all that the queries of the atlas order and filter by. */
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
    source_count: claim.sources.length,
  };
}

/** What of a briefing is due to be checked again, by the ids of claims: the server knows every property of a claim, and this is none. */
export function dueNotes({ claims, made }: Briefing): string[] | null {
  const notes = claims.flatMap(({ claim }) => {
    const text = dueText(claim, made);
    return text === null ? [] : `${claim.id}: ${text}`;
  });
  return notes.length === 0 ? null : notes;
}

/** Properties of a source's node, with its number. */
export function sourceRow({ number, source, supports, disputes }: NumberedSource): Row {
  return { ...source, briefing_number: number, claim_count: new Set([...supports, ...disputes]).size };
}

function otherEnds({ subject, object }: Claim, id: string): string[] {
  return [...(subject === id ? [object] : []), ...(object === id ? [subject] : [])];
}
