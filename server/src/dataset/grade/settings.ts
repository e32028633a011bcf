import { foldText } from "../../store/search/foldWords.ts";
import type { ClaimRow, EntityRow } from "../check/checkedDataset.ts";
import { type ClaimChecks, hasFailed } from "./claimChecks.ts";
import type { DatedSource } from "./claimWords.ts";
import { ownStates, type Setting } from "./evidence/gradeEvidence.ts";
import { type Originals, voiceOf } from "./evidence/voiceOf.ts";
import type { Ownership } from "./ownership.ts";
import type { Registers } from "./registers.ts";

/** An entity as grading sees it. */
export interface GradingEntity extends Pick<EntityRow, "name" | "name_zh"> {
  /** Its names in the form in which searches find claims by them, folded once per entity. */
  names: string;
  /** The states whose body, group or policy it is. */
  states: readonly string[];
  /** Whether it is a product or a technology. */
  isThing: boolean;
}

/** Picks what grading needs to know about an entity. */
export function gradingEntity(
  entity: Pick<EntityRow, "name" | "name_zh" | "type" | "kind" | "country">,
): GradingEntity {
  const isThing = entity.type === "product" || entity.type === "technology";
  const { name, name_zh } = entity;
  return { name, name_zh, names: foldedNames(entity), states: ownStates(entity), isThing };
}

/** Search text for an end of a claim, folded once per entity. */
function foldedNames({ name, name_zh }: Pick<EntityRow, "name" | "name_zh">): string {
  // Folded separately, because text without Chinese folds several times as fast.
  return `${foldText(name)} ${foldText(name_zh ?? "")}`;
}

/** Finds sources, with what grading needs of them, and publishers. */
export interface GradingOriginals extends Originals {
  sourceOf(id: string): DatedSource | undefined;
}

/** Everything besides the claim that its grade depends on. */
export interface Grading {
  /** The date of the data set, YYYY-MM-DD. */
  date: string;
  ownership: Ownership;
  originals: GradingOriginals;
  entityOf(id: string): GradingEntity | undefined;
  checksOf(claim: string): ClaimChecks;
  registers: Registers;
  /** Whether a source was found to lack the relation of a claim. */
  isLacking(claim: string, source: string): boolean;
}

/** Returns what a claim's grade depends on besides its row and its sources. */
export function settingsBy({
  ownership,
  originals,
  entityOf,
  registers,
}: Grading): (claim: ClaimRow, checks: ClaimChecks) => Setting {
  const isOf = (country: string) => (id: string) => entityOf(id)?.states.includes(country) ?? false;
  return (claim, checks) => {
    const { id, subject, object } = claim;
    const ends = [subject, object];
    const areThings = ends.every((end) => entityOf(end)?.isThing);
    const families = areThings ? [ownership.family, ownership.makers] : [ownership.family];
    const relays = registers.relaysOf(id);
    return {
      kin: { has: (kin) => ends.some((end) => families.some((familyOf) => familyOf(end).has(kin))) },
      isOfState: (country) => ends.some((end) => [...ownership.holders(end)].some(isOf(country))),
      hasFailed: (source) => hasFailed(source, checks),
      voiceOf: (source) => voiceOf(source, originals, relays),
      disputing: claim.disputed_by.flatMap((source) => originals.sourceOf(source) ?? []),
      isDetail: registers.disputeOf(id)?.about === "detail",
      isWord: registers.attributionsOf(id).some(({ extent }) => extent === "all"),
    };
  };
}
