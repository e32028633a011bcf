import type { Claim } from "../../../contract/index.ts";
import { isWeak } from "../../../rules/publishers.ts";
import type { SourceRole } from "../../../rules/sourceRoles.ts";
import type { Predicate } from "../../../rules/vocabulary.ts";
import type { EntityRow } from "../../check/checkedDataset.ts";
import { countVoices, type VoicedSource } from "./countVoices.ts";
import type { Document, Voice } from "./voiceOf.ts";

export type GradedClaim = Pick<Claim, "predicate" | "disputed_by" | "caveats">;

/** The grade of a claim, with the role of each of its sources. */
export type Grade = Pick<Claim, "evidence" | "publisher_count" | "independent_sources" | "source_roles">;

/** Everything besides its row and its sources that a claim's grade depends on. */
export interface Setting {
  kin: Kin;
  /** Whether a country's state issued, controls or has a share in one of the claim's ends. */
  isOfState(country: string): boolean;
  /** Whether the newest check of a source for the claim says that it does not carry the claim. */
  hasFailed(source: string): boolean;
  voiceOf(source: Document): Voice;
  /** The sources that contradict the claim. */
  disputing: readonly Document[];
  /** Whether the register says that the dispute is about a detail. */
  isDetail: boolean;
  /** Whether the statement is, whole, the word of somebody. */
  isWord: boolean;
}

/** The evidence of a claim by the ten points of the codebook; `sources` are those that support it, in its order. */
export function gradeEvidence(claim: GradedClaim, sources: readonly Document[], setting: Setting): Grade {
  const leftOut = new Map<string, SourceRole>();
  const voiced: VoicedSource[] = [];
  for (const source of sources) {
    const voice = setting.voiceOf(source);
    const role = roleLeftOut(claim, { source, voice }, setting);
    if (role === null) voiced.push({ source, voice });
    else leftOut.set(source.id, role);
  }
  const { publisher_count, hasStrong, roles } = countVoices(voiced);
  const isDisputed = claim.disputed_by.length > 0 && !setting.isDetail && !(hasStrong && areWeak(setting));
  return {
    evidence: gradeOf(claim, { voices: publisher_count, isDisputed, isWord: setting.isWord }),
    publisher_count,
    independent_sources: sources.flatMap(({ id }) => (roles.get(id) === "counts" ? id : [])),
    source_roles: sources.map(({ id }) => leftOut.get(id) ?? roles.get(id) ?? "counts"),
  };
}

/** Points 2 to 6: why a source is left out; null if it is not. */
function roleLeftOut(claim: GradedClaim, { source, voice }: VoicedSource, setting: Setting): SourceRole | null {
  // Point 2 is about the document itself, all others about the voice it counts as.
  if (setting.hasFailed(source.id)) return "failed-check";
  const asKin = kinRole(voice, setting.kin);
  if (asKin !== null) return asKin;
  if (isOwnWord(voice)) return "own-word";
  return isStateMedia(voice, claim.predicate, setting.isOfState) ? "state-media" : null;
}

/** Caveats that mark sources as less independent or less reliable than their publishers suggest. */
const capping: readonly string[] = ["weak", "relay-unmarked"];

/** Point 1: whether only weak voices contradict a claim. */
function areWeak({ disputing, voiceOf }: Pick<Setting, "disputing" | "voiceOf">): boolean {
  return disputing.length > 0 && disputing.every((source) => isWeak(voiceOf(source).kind));
}

/** Points 1, 9 and 10: the grade of a claim that so many voices support. */
export function gradeOf(
  { predicate, caveats }: Pick<Claim, "predicate" | "caveats">,
  { voices, isDisputed, isWord }: { voices: number; isDisputed: boolean; isWord: boolean },
): Claim["evidence"] {
  if (predicate === "COUNTERPART_OF") return "assessed";
  if (isDisputed) return "disputed";
  if (isWord || voices === 0) return "self-reported";
  if (voices === 1 || caveats.some((caveat) => capping.includes(caveat))) return "single-source";
  return "corroborated";
}

/** Point 4: whether a page is a company's or a press agency's without a speaker, and so the word of the subject. */
export function isOwnWord({ kind, publisher_entity }: Voice): boolean {
  return publisher_entity === null && (kind === "company" || kind === "wire-release");
}

/** Point 6: facts of record, such as an address or a registered owner, on which state media are as good as any. */
const ofRecord: ReadonlySet<Predicate> = new Set(["LOCATED_IN", "SUBSIDIARY_OF", "OWNS_STAKE_IN", "PART_OF", "ISSUED"]);

/** Points 5 and 6: whether state media speak on their own state's body, firm or policy, by `isOfState`. */
export function isStateMedia(
  { kind, country }: Voice,
  predicate: Predicate,
  isOfState: (country: string) => boolean,
): boolean {
  return kind === "state-media" && country !== null && !ofRecord.has(predicate) && isOfState(country);
}

/** The two ends of a claim with all their owners and subsidiaries. */
type Kin = Pick<ReadonlySet<string>, "has">;

/** Point 3: whether kin of the claim's ends speak, or control the publisher; null if neither. */
export function kinRole({ publisher_entity, controlled_by }: Voice, kin: Kin): SourceRole | null {
  if (publisher_entity !== null && kin.has(publisher_entity)) return "kin";
  return controlled_by !== null && kin.has(controlled_by) ? "controlled" : null;
}

/** The grade of a claim if no source were left out for a failed check (point 2); null if it is the same. */
export function gradeUnchecked(
  { evidence, source_roles }: Grade,
  { claim, sources, setting }: { claim: GradedClaim; sources: readonly Document[]; setting: Setting },
): Claim["evidence"] | null {
  if (!source_roles.includes("failed-check")) return null;
  const without = gradeEvidence(claim, sources, { ...setting, hasFailed: () => false }).evidence;
  return without === evidence ? null : without;
}

/** The states whose government body, group or policy an entity is, as codes of countries. */
export function ownStates({ type, kind, country }: Pick<EntityRow, "type" | "kind" | "country">): readonly string[] {
  if (country === null) return [];
  // A policy of several states names all of them.
  if (type === "policy") return country.split(";");
  return kind === "government" || kind === "state-group" ? [country] : [];
}
