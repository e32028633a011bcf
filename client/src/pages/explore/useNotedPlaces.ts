import { useEffect } from "react";
import type { Scene } from "../../picture/canvas/elements.ts";
import { noteDrawnPlaces } from "../../picture/graph/drawnPlaces.ts";

/** Publishes the positions of a scene while it is drawn. */
export function useNotedPlaces({ entities, positions }: Scene): void {
  useEffect(() => {
    // A bundle has no position of its own; its members have.
    const drawn = entities.filter(({ hidden, bundle, within }) => !bundle && (!hidden || within !== undefined));
    noteDrawnPlaces(
      new Map(
        drawn.flatMap(({ id }) => {
          const place = positions.get(id);
          return place ? [[id, place] as const] : [];
        }),
      ),
    );
    return () => noteDrawnPlaces(new Map());
  }, [entities, positions]);
}
