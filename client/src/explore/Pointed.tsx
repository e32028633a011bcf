import type { Entity } from "@atlas/server/contract";
import { VisuallyHidden } from "@mantine/core";
import { entityName } from "../ui/entityName.ts";
import { strings } from "./strings.ts";
import { holdsAll, type TitledBundle } from "./titledBundles.ts";

interface PointedProps {
  /** What the keyboard points at. */
  id: string | null;
  entities: readonly Entity[];
  bundles: readonly TitledBundle[];
  selected: readonly string[];
}

/** Says to readers who do not see the canvas where the keyboard points, and whether that is selected. */
export function Pointed({ id, entities, bundles, selected }: PointedProps) {
  const entity = entities.find((one) => one.id === id);
  const bundle = bundles.find((one) => one.id === id);
  return (
    <VisuallyHidden aria-live="polite">
      {entity && strings.pointed(entityName(entity), selected.includes(entity.id))}
      {bundle && strings.pointed(bundle.title, holdsAll(selected, bundle))}
    </VisuallyHidden>
  );
}
