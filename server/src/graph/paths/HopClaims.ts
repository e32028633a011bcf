import type { Claim, Path } from "../../contract/index.ts";
import { lineGrade } from "../../rules/lineGrade.ts";
import { evidenceGrades } from "../../rules/vocabulary.ts";

/** Two neighbours on a path, in the order in which the path visits them. */
export interface Hop {
  origin: string;
  reached: string;
}

/** The hops of one path. */
function hopsOf(path: readonly string[]): Hop[] {
  return path.slice(1).map((reached, index) => ({ origin: path[index] ?? reached, reached }));
}

/** The hops of some paths, each once, whatever its direction. */
export function differentHops(paths: readonly string[][]): Hop[] {
  return [...new Map(paths.flatMap(hopsOf).map((hop) => [keyOf(hop), hop])).values()];
}

/** The claims that carry hops, found by the two entities that they join. */
export class HopClaims {
  readonly #claims = new Map<string, [Claim, ...Claim[]]>();

  /** Takes claims in the order in which each hop lists them, best evidenced first. */
  constructor(claims: readonly Claim[]) {
    for (const claim of claims) {
      const key = keyOf({ origin: claim.subject, reached: claim.object });
      const known = this.#claims.get(key);
      if (known) known.push(claim);
      else this.#claims.set(key, [claim]);
    }
  }

  /** Writes a path as an argument: the claims of each hop, and the hop on which the whole stands or falls. */
  describe(path: readonly string[]): Path {
    const hops = hopsOf(path).map((hop) => this.#claims.get(keyOf(hop)));
    const grades = hops.flatMap((claims, hop) => (claims ? [{ hop, evidence: lineGrade(claims) }] : []));
    const weakest = grades.reduce((worst, one) =>
      evidenceGrades[one.evidence].rank < evidenceGrades[worst.evidence].rank ? one : worst,
    );
    return {
      entities: [...path],
      hops: hops.map((claims) => ({ claims: claims?.map(({ id }) => id) ?? [] })),
      weakest,
    };
  }
}

function keyOf({ origin, reached }: Hop): string {
  return origin < reached ? `${origin} ${reached}` : `${reached} ${origin}`;
}
