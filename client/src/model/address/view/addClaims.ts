import { pairName } from "./hiding.ts";
import { addTogether } from "./steps.ts";
import type { ViewState } from "./viewState.ts";

interface ClaimEnds {
  subject: string;
  object: string;
}

/** The entities at the ends of some claims, each once. */
export function endsOfClaims(claims: readonly ClaimEnds[]): string[] {
  return [...new Set(claims.flatMap(({ subject, object }) => [subject, object]))];
}

/** Puts some claims on the canvas as one step: those of their ends that are missing, and their lines if they were hidden. */
export function addClaims(view: ViewState, claims: readonly ClaimEnds[], inView: ReadonlySet<string>): ViewState {
  const ids = endsOfClaims(claims);
  const lines = new Set(claims.map(({ subject, object }) => pairName(subject, object)));
  const seen = {
    ...view,
    hidden: view.hidden.filter((id) => !ids.includes(id)),
    hidePairs: view.hidePairs.filter((pair) => !lines.has(pair)),
  };
  return addTogether(
    seen,
    ids.filter((id) => !inView.has(id)),
  );
}
