import { useState } from "react";
import type { Step } from "../../model/address/view/steps.ts";
import type { ViewGraphAnswer } from "../../parts/view/graph/useViewGraph.ts";

/** The steps of the picture that stands there: while the next one loads, the last ones. */
export function useStepsShown(steps: readonly Step[], status: ViewGraphAnswer["status"]): Step[] {
  const [last, setLast] = useState(steps);
  if (status !== "loading" && last !== steps) setLast(steps);
  return [...(status === "loading" ? last : steps)];
}
