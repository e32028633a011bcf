import type { StepWay } from "../../contract/index.ts";
import { evidenceGrades } from "../../rules/vocabulary.ts";
import type { Step } from "./goodsSteps.ts";
import type { GoodsRead } from "./readGoods.ts";
import { comesFromThere, goesOnLost, goesOnReached, type Roles, type TakenStep } from "./roles.ts";

/** A step in one role of the thing from which it goes. */
export interface Edge {
  /** The nodes at its ends: an entity, or a thing in one of its roles. */
  from: string;
  to: string;
  /** Id of the entity at its end. */
  end: string;
  /** Index of the step. */
  step: number;
  way: StepWay;
  rank: number;
  /** Whether the step may mean another technology. */
  isOpen: boolean;
}

/** The node of something that is lost. */
export function lostNode(id: string): string {
  return `${id} lost`;
}

/** The edges of all steps; steps to something lost or reached lead to the node of that role. */
export function goodsEdges(
  steps: readonly TakenStep[],
  { entities, items, roles, open }: Pick<GoodsRead, "entities" | "items"> & { roles: Roles; open: ReadonlySet<Step> },
): Edge[] {
  return steps.flatMap((step, index) => {
    const { rank } = evidenceGrades[step.evidence];
    const rest = { end: step.to, step: index, way: step.way, rank, isOpen: open.has(step) };
    return nodesOf(step).map((ends) => ({ ...ends, ...rest }));
  });

  function nodesOf(step: Step): Pick<Edge, "from" | "to">[] {
    const { from, to, way } = step;
    if (!items.has(from)) return [{ from, to: comesFromThere(step, { entities, items }) ? lostNode(to) : to }];
    const reached = goesOnReached(step, entities.get(to), roles) ? [{ from, to }] : [];
    return goesOnLost(step, entities.get(to), roles)
      ? [...reached, { from: lostNode(from), to: way === "basis_of" ? lostNode(to) : to }]
      : reached;
  }
}
