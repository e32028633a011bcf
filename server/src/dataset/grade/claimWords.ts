import type { Claim } from "../../contract/index.ts";
import { newestOf } from "../../rules/partialDate.ts";
import type { SourceRow } from "../check/checkedDataset.ts";
import type { Grade, Setting } from "./evidence/gradeEvidence.ts";
import type { Document, RelayOf } from "./evidence/voiceOf.ts";
import type { Registers } from "./registers.ts";
import type { Grading } from "./settings.ts";

/** A source as grading sees it, with its date. */
export type DatedSource = Document & Pick<SourceRow, "published">;

/** The voice that each source is in a claim, in the order of the sources, and those that are one only there. */
export function voicesIn(
  sources: readonly Document[],
  { voiceOf, relayOf }: Pick<Setting, "voiceOf"> & { relayOf: RelayOf },
): Pick<Claim, (`source_voice${string}` & keyof Claim) | "source_speakers" | "relayed_sources"> {
  const voices = sources.map(voiceOf);
  return {
    relayed_sources: sources.flatMap(({ id }) => (relayOf(id) ? id : [])),
    source_voices: voices.map(({ publisher }) => publisher),
    source_speakers: voices.map(({ publisher_entity }) => publisher_entity ?? ""),
    source_voice_kinds: voices.map(({ kind }) => kind),
    source_voice_countries: voices.map(({ country }) => country ?? ""),
    source_voice_controllers: voices.map(({ controlled_by }) => controlled_by ?? ""),
  };
}

/** Whose word a claim's statement is, and what a dispute over it is about, as the registers say. */
export function wordsIn(
  claim: string,
  { registers, entityOf }: Pick<Grading, "entityOf"> & { registers: Pick<Registers, "attributionsOf" | "disputeOf"> },
): Pick<Claim, (`attributed_${string}` & keyof Claim) | "dispute_about" | "dispute_note"> {
  const attributions = registers.attributionsOf(claim);
  const dispute = registers.disputeOf(claim);
  const speakers = attributions.map(({ speaker }) => entityOf(speaker) ?? { name: speaker, name_zh: null });
  return {
    attributed_to: attributions.map(({ speaker }) => speaker),
    attributed_names: speakers.map(({ name }) => name),
    attributed_names_zh: speakers.map(({ name, name_zh }) => name_zh ?? name),
    attributed_words: attributions.map(({ words }) => words ?? ""),
    dispute_about: dispute?.about ?? null,
    dispute_note: dispute?.note ?? null,
  };
}

/** The date of the newest source that counts and carries the claim; where none counts, of the newest that carries it. */
export function confirmedOn(
  sources: readonly DatedSource[],
  { source_roles }: Pick<Grade, "source_roles">,
  lacksRelation: (source: string) => boolean,
): string | null {
  const carrying = sources.flatMap((source, place) => {
    const role = source_roles[place] ?? "counts";
    return role === "failed-check" || lacksRelation(source.id) ? [] : { role, published: source.published };
  });
  const counting = carrying.filter(({ role }) => role === "counts");
  return newestOf((counting.length > 0 ? counting : carrying).map(({ published }) => published));
}
