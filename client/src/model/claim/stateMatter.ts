import type { Claim, Entity } from "@atlas/server/contract";

/** A topic of state media: a policy, a body or a firm of their own state. */
export type StateMatter = "policy" | "body" | "firm";

/** The topic of a claim for state media of a country: a policy or a body of the state, otherwise a firm of it. */
export function stateMatter(
  { subject, object }: Claim,
  country: string | null,
  entities: ReadonlyMap<string, Entity>,
): StateMatter {
  const own = [subject, object]
    .flatMap((id) => entities.get(id) ?? [])
    .filter((end) => country !== null && end.country?.split(";").includes(country));
  if (own.some(({ type }) => type === "policy")) return "policy";
  return own.some(({ kind }) => kind === "government") ? "body" : "firm";
}
