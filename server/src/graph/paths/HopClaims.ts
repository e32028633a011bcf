import type { Claim } from "../../contract/index.ts";

/** Two neighbours on a path, in the order in which the path visits them. */
export interface Hop {
  origin: string;
  reached: string;
}

function hopsOf(path: readonly string[]): Hop[] {
  return path.slice(1).map((reached, index) => ({ origin: path[index] ?? reached, reached }));
}

/** The hops of some paths, each once, whatever its direction. */
export function differentHops(paths: readonly string[][]): Hop[] {
  return [...new Map(paths.flatMap(hopsOf).map((hop) => [keyOf(hop), hop])).values()];
}

/** The claims that carry hops, found by the two entities that they join. */
export class HopClaims {
  readonly #claims = new Map<string, Claim[]>();

  /** Takes claims in the order in which each hop lists them, best evidenced first. */
  constructor(claims: readonly Claim[]) {
    for (const claim of claims) {
      const key = keyOf({ origin: claim.subject, reached: claim.object });
      const known = this.#claims.get(key);
      if (known) known.push(claim);
      else this.#claims.set(key, [claim]);
    }
  }

  /** The claims of each hop of a path. */
  along(path: readonly string[]): Claim[][] {
    return hopsOf(path).map((hop) => this.#claims.get(keyOf(hop)) ?? []);
  }
}

function keyOf({ origin, reached }: Hop): string {
  return origin < reached ? `${origin} ${reached}` : `${reached} ${origin}`;
}
