import type { Draft } from "../Draft.ts";
import { suggestStatement } from "./suggestStatement.ts";
import { useNamedEntities } from "./useNamedEntities.ts";

/** The statement of a draft, the sentence that the form would propose, or the ends that it has. */
export function useDraftName(draft: Draft): string {
  const entities = useNamedEntities(draft);
  const { claim } = draft;
  const ends = [claim.subject, claim.object].map((id = "") => entities.get(id)?.name ?? (id || "…"));
  return claim.statement || suggestStatement(claim, entities) || ends.join(" – ");
}
