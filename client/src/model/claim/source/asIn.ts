import type { Claim, Source } from "@atlas/server/contract";

/**
 * A source as it counts in one claim: with the publisher that it repeats there, which may be its own elsewhere, and the
 * speaker whose word it passes on there. A source that the claim does not cite stays as it is.
 */
export function asIn(claim: Claim, source: Source): Source {
  const place = [...claim.sources, ...claim.disputed_by].indexOf(source.id);
  const voice = claim.source_voices[place];
  if (voice === undefined) return source;
  const as = { ...source, publisher_entity: claim.source_speakers[place] || null };
  if (voice === source.publisher && source.repeated_publisher === null) return as;
  return {
    ...as,
    repeated_publisher: voice,
    repeated_kind: claim.source_voice_kinds[place] ?? null,
    repeated_country: claim.source_voice_countries[place] || null,
    repeated_controlled_by: claim.source_voice_controllers[place] || null,
  };
}
