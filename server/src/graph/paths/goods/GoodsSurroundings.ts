import type { Entity } from "../../../contract/index.ts";
import { type Predicate, predicateIds } from "../../../rules/vocabulary.ts";
import type { GraphStore } from "../../../store/GraphStore.ts";
import { directionsOf } from "../../goods/goodsClaims.ts";
import { LevelWalk } from "../../goods/LevelWalk.ts";
import { SupplyReader } from "../../goods/SupplyReader.ts";
import type { ExploreLimits } from "../explorePairs.ts";
import { lightest } from "../lightest.ts";
import type { Ends } from "../rankedPaths.ts";
import { type ClaimRule, GoodsGraph } from "./GoodsGraph.ts";

/** Predicates whose goods go from subject to object, and from object to subject; a maker's go both ways. */
const ALONG = goingFrom("subject");
const AGAINST = goingFrom("object");

function goingFrom(end: "subject" | "object"): Predicate[] {
  const ends = { subject: "subject", object: "object", about: null };
  return predicateIds.filter((predicate) => directionsOf({ ...ends, predicate }).some(({ from }) => from === end));
}

/** One end of a search and how far it has come. */
interface Side {
  walk: LevelWalk;
  weight: number;
}

interface Bounds {
  ends: Ends;
  rule: ClaimRule;
  limits: ExploreLimits;
  /** Whether an entity may lie between the ends. */
  isPassable(entity: Entity): boolean;
}

/** Entities that goods reach from one end, and from which they reach the other, read step by step from the cheaper side. */
export class GoodsSurroundings {
  readonly graph: GoodsGraph;
  /** The entities seen that may lie between the ends. */
  readonly between = new Set<string>();
  /** Whether a limit kept something from being seen. */
  cut = false;
  readonly #reader: SupplyReader;
  readonly #bounds: Bounds;
  readonly #deadline: number;
  readonly #sides: readonly [Side, Side];
  #steps = 0;

  constructor(store: GraphStore, bounds: Bounds) {
    const { ends, rule, limits } = bounds;
    this.graph = new GoodsGraph(rule);
    this.#reader = new SupplyReader(store, { claims: limits.maxRows, entities: limits.maxRows });
    this.#bounds = bounds;
    this.#deadline = Date.now() + limits.maxMilliseconds;
    this.#sides = [this.#sideAt(ends.from, true), this.#sideAt(ends.to, false)];
  }

  /** Makes steps until every chain of that many steps is seen, or a limit is reached. */
  async grow(length: number): Promise<void> {
    while (this.#steps < length && !this.cut && this.#sides.every(({ walk }) => walk.frontier.length > 0)) {
      this.cut = Date.now() > this.#deadline;
      if (this.cut) return;
      const [one, other] = this.#sides;
      await (one.weight <= other.weight ? one : other).walk.step();
      this.#steps++;
    }
  }

  /** `isStart` tells whether goods are followed from this end, or looked for that come here. */
  #sideAt(end: string, isStart: boolean): Side {
    const walk = new LevelWalk([end], async (frontier, isSeen) => {
      const read = await Promise.all([
        this.#reader.leaving(frontier, isStart ? ALONG : AGAINST),
        this.#reader.arriving(frontier, isStart ? AGAINST : ALONG),
      ]);
      for (const { claims } of read) this.graph.add(claims);
      const reached = frontier.flatMap((id) => (isStart ? this.graph.after(id) : this.graph.before(id)));
      const fresh = reached.filter((id) => !isSeen(id));
      const entities = await this.#reader.entities(fresh);
      const passable = fresh.flatMap((id) => {
        const entity = entities.get(id);
        return entity && this.#bounds.isPassable(entity) ? [{ reached: id, weight: entity.claim_count }] : [];
      });
      for (const { reached: id } of passable) this.between.add(id);
      const next = lightest(passable, this.#bounds.limits.maxClaims);
      side.weight = next.weight;
      this.cut ||= this.#reader.cut || !next.whole;
      return next.ids;
    });
    const side = { walk, weight: 0 };
    return side;
  }
}
