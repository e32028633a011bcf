import type { Claim } from "../../../contract/index.ts";
import type { SourceRole } from "../../../rules/sourceRoles.ts";
import { countVoices, type Heard } from "./countVoices.ts";
import { gradeOf } from "./gradeOf.ts";
import { isOwnWord } from "./isOwnWord.ts";
import { isStateMedia } from "./isStateMedia.ts";
import { type Kin, kinRole } from "./kinRole.ts";
import type { Document, Voice } from "./Voice.ts";

/** What a claim's grade depends on in its own row. */
export type GradedClaim = Pick<Claim, "predicate" | "disputed_by" | "caveats">;

/** How well a claim is supported, by what, and how each of its sources counts. */
export type Grade = Pick<Claim, "evidence" | "publisher_count" | "independent_sources" | "source_roles">;

/** What a claim's grade depends on besides its row and its sources. */
export interface Setting {
  kin: Kin;
  /** Whether a country's state issued, controls or has a share in one of the claim's ends. */
  isOfState(country: string): boolean;
  /** Whether the newest check of a source for the claim says that it does not carry the claim. */
  hasFailed(source: string): boolean;
  voiceOf(source: Document): Voice;
}

/** The evidence of a claim by the nine points of the codebook; `sources` are those that support it, in its order. */
export function gradeEvidence(claim: GradedClaim, sources: readonly Document[], setting: Setting): Grade {
  const leftOut = new Map<string, SourceRole>();
  const heard: Heard[] = [];
  for (const source of sources) {
    const voice = setting.voiceOf(source);
    const role = roleLeftOut(claim, { source, voice }, setting);
    if (role === null) heard.push({ source, voice });
    else leftOut.set(source.id, role);
  }
  const { publisher_count, roles } = countVoices(heard);
  return {
    evidence: gradeOf(claim, publisher_count),
    publisher_count,
    independent_sources: sources.flatMap(({ id }) => (roles.get(id) === "counts" ? id : [])),
    source_roles: sources.map(({ id }) => leftOut.get(id) ?? roles.get(id) ?? "counts"),
  };
}

/** Points 2 to 6: why a source is left out; null if it is not. */
function roleLeftOut(claim: GradedClaim, { source, voice }: Heard, setting: Setting): SourceRole | null {
  // Point 2 is about the document itself, all others about the voice it counts as.
  if (setting.hasFailed(source.id)) return "failed-check";
  const asKin = kinRole(voice, setting.kin);
  if (asKin !== null) return asKin;
  if (isOwnWord(voice)) return "own-word";
  return isStateMedia(voice, claim.predicate, setting.isOfState) ? "state-media" : null;
}
