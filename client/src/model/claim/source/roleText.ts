import type { Claim, Source } from "@atlas/server/contract";
import { isWeak } from "@atlas/server/publishers";
import type { ClaimReading } from "../ClaimReading.ts";
import { kinNames, relays } from "../ownWord.ts";
import { stateMatter } from "../stateMatter.ts";
import { sourceWords as words } from "../strings.ts";
import { asIn } from "./asIn.ts";
import { voiceOf } from "./voiceOf.ts";

/** A source's role in a claim's grade and, if it does not count, why; null if it does not support the claim. */
export function roleText(claim: Claim, source: Source, reading: ClaimReading): string | null {
  const role = roleOf(claim, source.id);
  if (role === undefined || claim.evidence === "assessed") return null;
  const reason = leftOutReason(claim, source, reading.entities);
  if (reason !== null) return words.leftOut(reason);
  const { publisher, kind } = voiceOf(asIn(claim, source));
  if (isWeak(kind)) return words.countsAsWeak;
  const texts = claim.sources.filter((id) => {
    const other = reading.sources.get(id);
    return other && roleOf(claim, id) === "counts" && voiceOf(asIn(claim, other)).publisher === publisher;
  });
  return texts.length > 1 ? words.countsAsOne(publisher) : words.counts;
}

/** Why a source of a claim does not count for its grade, as a clause; null if it counts or does not support the claim. */
export function leftOutReason(claim: Claim, source: Source, entities: ClaimReading["entities"]): string | null {
  const role = roleOf(claim, source.id);
  if (role === undefined || role === "counts" || claim.evidence === "assessed") return null;
  return reasonOf(role, claim, asIn(claim, source), entities);
}

function roleOf(claim: Claim, source: string): Role | undefined {
  return claim.source_roles[claim.sources.indexOf(source)];
}

type Role = Claim["source_roles"][number];

function reasonOf(
  role: Exclude<Role, "counts">,
  claim: Claim,
  source: Source,
  entities: ClaimReading["entities"],
): string {
  const names = (id: string | null) => kinNames(id === null ? [] : [id], claim, entities);
  const { publisher, kind, country, controller, repeated } = voiceOf(source);
  switch (role) {
    case "kin": {
      if (repeated) return words.interested;
      const speaker = names(source.publisher_entity);
      return relays(source) ? words.relays(speaker) : words.word(speaker);
    }
    case "controlled":
      return repeated ? words.retellsControlled(publisher, names(controller)) : words.controlled(names(controller));
    case "own-word":
      return kind === "wire-release" ? words.release : words.companyPage;
    case "state-media":
      return words.stateMedia(words.matters[stateMatter(claim, country, entities)]);
    case "weak":
      return words.weak;
    case "retells":
      return publisher === source.publisher ? words.retellsItself : words.retells(publisher);
    case "failed-check":
      return words.failedCheck;
  }
}
