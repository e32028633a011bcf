import type { Claim } from "@atlas/server/contract";
import type { Briefing } from "../../Briefing.ts";
import { ownersIn } from "./ownersIn.ts";

/**
 * The claims outside the view without which its claims would be graded, or its entities drawn, differently: those that
 * tie a publisher to an end of a claim, and those that make an entity a subsidiary. The former are graded themselves,
 * so their own ownership claims are included too.
 */
export function neededOwnership(briefing: Briefing): Claim[] {
  const shown = briefing.claims.map(({ claim }) => claim);
  const { sources, ownership, entities, named } = briefing;
  const speakerOf = new Map(
    [...sources.map(({ source }) => source), ...ownership.sources].map(({ id, publisher_entity }) => [
      id,
      publisher_entity,
    ]),
  );
  const owners = ownersIn([...shown, ...ownership.claims]);
  const taken = new Set(shown.map(({ id }) => id));
  const needed = new Map<string, Claim>();
  const take = (claims: readonly Claim[]) => {
    for (const claim of claims) if (!taken.has(claim.id)) needed.set(claim.id, claim);
  };

  const governments = new Set(
    [...named.values(), ...ownership.entities].flatMap(({ id, kind }) => (kind === "government" ? id : [])),
  );
  const makesSubsidiary = ({ predicate, status, object }: Claim) =>
    predicate === "SUBSIDIARY_OF" && status === "in-force" && !governments.has(object);
  for (const { id, subsidiary } of entities) {
    const subsidiaryClaim = (claims: readonly Claim[]) =>
      claims.filter((claim) => claim.subject === id && makesSubsidiary(claim)).slice(0, 1);
    if (subsidiary && subsidiaryClaim(shown).length === 0) take(subsidiaryClaim(ownership.claims));
  }

  const graded = new Set<string>();
  for (let pending = [...shown, ...needed.values()]; pending.length > 0; ) {
    for (const claim of pending) {
      graded.add(claim.id);
      for (const source of claim.sources) {
        const speaker = speakerOf.get(source) ?? null;
        if (speaker === null || claim.independent_sources.includes(source)) continue;
        for (const end of [claim.subject, claim.object])
          take(owners.chain(end, speaker) ?? owners.chain(speaker, end) ?? []);
      }
    }
    pending = [...needed.values()].filter(({ id }) => !graded.has(id));
  }
  return [...needed.values()];
}
