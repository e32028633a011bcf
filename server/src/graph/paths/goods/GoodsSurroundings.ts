import type { Entity } from "../../../contract/index.ts";
import { type Predicate, predicateIds } from "../../../rules/vocabulary.ts";
import type { GraphStore } from "../../../store/GraphStore.ts";
import { SupplyReader } from "../../supply/SupplyReader.ts";
import { directionsOf } from "../../whatIf/goodsStep.ts";
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
  frontier: string[];
  seen: Set<string>;
  weight: number;
  /** Whether goods are followed from here, or looked for that come here. */
  isStart: boolean;
}

interface Bounds {
  ends: Ends;
  rule: ClaimRule;
  limits: ExploreLimits;
  /** Whether an entity may lie between the ends. */
  isPassable(entity: Entity): boolean;
}

/** What goods come to from one end, and come from to the other, read step by step from the side that costs less. */
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
    this.#sides = [sideAt(ends.from, true), sideAt(ends.to, false)];
  }

  /** Makes steps until every chain of that many steps is seen, or a limit is reached. */
  async grow(length: number): Promise<void> {
    while (this.#steps < length && !this.cut && this.#sides.every(({ frontier }) => frontier.length > 0)) {
      this.cut = Date.now() > this.#deadline;
      if (this.cut) return;
      const [one, other] = this.#sides;
      await this.#step(one.weight <= other.weight ? one : other);
      this.#steps++;
    }
  }

  async #step(side: Side): Promise<void> {
    const { frontier, isStart } = side;
    const read = await Promise.all([
      this.#reader.leaving(frontier, isStart ? ALONG : AGAINST),
      this.#reader.arriving(frontier, isStart ? AGAINST : ALONG),
    ]);
    for (const { claims } of read) this.graph.add(claims);
    const reached = frontier.flatMap((id) => (isStart ? this.graph.after(id) : this.graph.before(id)));
    const fresh = [...new Set(reached)].filter((id) => !side.seen.has(id));
    const entities = await this.#reader.entities(fresh);
    const passable = fresh.flatMap((id) => {
      const entity = entities.get(id);
      return entity && this.#bounds.isPassable(entity) ? [{ reached: id, weight: entity.claim_count }] : [];
    });
    for (const { reached: id } of passable) this.between.add(id);
    const next = lightest(passable, this.#bounds.limits.maxClaims);
    for (const id of next.ids) side.seen.add(id);
    Object.assign(side, { frontier: next.ids, weight: next.weight });
    this.cut ||= this.#reader.cut || !next.whole;
  }
}

function sideAt(end: string, isStart: boolean): Side {
  return { frontier: [end], seen: new Set([end]), weight: 0, isStart };
}
