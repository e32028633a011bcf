import { useCallback, useState } from "react";
import { entityName } from "../../model/words/entityName.ts";
import type { Point } from "../../picture/canvas/elements.ts";
import type { ViewGraph } from "../../picture/graph/viewGraph.ts";
import { strings } from "./strings.ts";

/** Announces to readers who cannot see the canvas what the keyboard has moved, and how far. */
export function useMoved(graph: ViewGraph): [said: string, onMoved: (ids: string[], by: Point) => void] {
  const [said, setSaid] = useState("");
  const onMoved = useCallback(
    (ids: string[], { x, y }: Point) => {
      const [only, ...more] = ids;
      const entity = graph.entities.find(({ id }) => id === only);
      const who = more.length > 0 ? strings.movedSeveral(ids.length) : entity ? entityName(entity) : "";
      const parts = [
        ...(x === 0 ? [] : [x > 0 ? strings.toTheRight(x) : strings.toTheLeft(-x)]),
        ...(y === 0 ? [] : [y > 0 ? strings.down(y) : strings.up(-y)]),
      ];
      setSaid(strings.movedBy(who, parts));
    },
    [graph],
  );
  return [said, onMoved];
}
