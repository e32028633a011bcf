import { type Compared, type Comparison, compare } from "./answerOf.ts";
import type { DatasetState, KeptRelease } from "./DatasetState.ts";
import type { Releases } from "./openReleases.ts";

/** All that a version changed in the one before it. */
export interface ReleaseStep extends Comparison {
  /** The claims of the version. */
  claims: DatasetState["claims"];
}

/** Compares each release with the one before it, oldest first, and at last the data as they are, if they are no release. */
export async function releaseSteps(releases: Releases, now: Compared | null): Promise<ReleaseStep[]> {
  const steps: ReleaseStep[] = [];
  let before: Compared | null = null;
  for (const { version } of releases.list) {
    const kept = await releases.read(version);
    if (kept === null) continue;
    const after = asCompared(kept);
    if (before !== null) steps.push(await step(releases, before, after));
    before = after;
  }
  if (before === null || now === null || releases.list.some(({ version }) => version === now.version)) return steps;
  return [...steps, await step(releases, before, now)];
}

async function step(releases: Releases, before: Compared, after: Compared): Promise<ReleaseStep> {
  const reasons = await releases.reasons(before.version, after.version);
  return { ...compare(before, after, reasons), claims: after.claims };
}

/** A release as a state to compare. */
export function asCompared({ release: { version, date }, claims, entities }: KeptRelease): Compared {
  return { version, date, released: true, claims, entities };
}
