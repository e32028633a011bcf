import type { GraphRows } from "../dataset/grade/graphRows.ts";
import { compareClaims, compareEntities } from "./compareStates.ts";
import { type KeptRelease, stateOfRows } from "./DatasetState.ts";

/** Comparison of a data set with the release of its version, also in a sentence. */
export interface ReleaseComparison {
  state: "unreleased" | "same" | "differs";
  text: string;
}

/** Says whether the version of a data set was released, and whether the data still match it. */
export function compareWithRelease(releases: readonly KeptRelease[], rows: GraphRows): ReleaseComparison {
  const { version } = rows.dataset;
  const kept = releases.find(({ release }) => release.version === version);
  if (kept === undefined) {
    return { state: "unreleased", text: `Version ${version} is not released yet: run npm run release:data.` };
  }
  const now = stateOfRows(rows);
  const claims = compareClaims(kept.claims, now.claims).map(({ id }) => id);
  const entities = compareEntities(kept.entities, now.entities).map(({ id }) => id);
  if (claims.length + entities.length === 0) {
    return { state: "same", text: `The data are unchanged since their release as ${version}.` };
  }
  return {
    state: "differs",
    text:
      `The data have changed since their release as ${version}: ${listed("claims", claims)}, ` +
      `${listed("entities", entities)}. Give them a new version in dataset.json.`,
  };
}

function listed(what: string, ids: readonly string[]): string {
  if (ids.length === 0) return `0 ${what} changed`;
  const more = ids.length > 5 ? " and others" : "";
  return `${ids.length} ${what} changed (${ids.slice(0, 5).join(", ")}${more})`;
}
