import type { Entity } from "@atlas/server/contract";
import { VisuallyHidden } from "@mantine/core";
import { entityName } from "../ui/entityName.ts";
import { strings } from "./strings.ts";

/** Says to readers who do not see the canvas where the keyboard points, and whether that is selected. */
export function Pointed({ entity, selected }: { entity: Entity | undefined; selected: readonly string[] }) {
  return (
    <VisuallyHidden aria-live="polite">
      {entity && strings.pointed(entityName(entity), selected.includes(entity.id))}
    </VisuallyHidden>
  );
}
