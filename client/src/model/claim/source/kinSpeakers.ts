import type { Claim, Source } from "@atlas/server/contract";

/** Ids of the kin of a claim's ends that speak in its sources; `cited` are those that support it. */
export function kinSpeakers({ sources, source_roles }: Claim, cited: readonly Source[]): string[] {
  const ofKin = cited.filter(({ id }) => source_roles[sources.indexOf(id)] === "kin");
  return [...new Set(ofKin.flatMap(({ publisher_entity }) => publisher_entity ?? []))];
}
