import type { Entity } from "@atlas/server/contract";
import { VisuallyHidden } from "@mantine/core";
import { entityName } from "../../words/entityName.ts";
import { strings } from "./strings.ts";
import { holdsAll, idsIn, type TitledBundle } from "./titledBundles.ts";

interface PointedProps {
  /** What the keyboard points at. */
  id: string | null;
  /** What it last selected, announced while that alone is selected. */
  reached: string | null;
  entities: readonly Entity[];
  bundles: readonly TitledBundle[];
  selected: readonly string[];
}

/** Announces to readers who cannot see the canvas where the keyboard is, and whether that is selected. */
export function Pointed({ id, reached, entities, bundles, selected }: PointedProps) {
  const there = reached !== null && isWhole(selected, idsIn(bundles, reached)) ? reached : null;
  const said = id ?? there;
  const entity = entities.find((one) => one.id === said);
  const bundle = bundles.find((one) => one.id === said);
  return (
    <VisuallyHidden aria-live="polite">
      {entity && strings.pointed(entityName(entity), selected.includes(entity.id))}
      {bundle && strings.pointed(bundle.title, holdsAll(selected, bundle))}
    </VisuallyHidden>
  );
}

function isWhole(selected: readonly string[], ids: readonly string[]): boolean {
  return selected.length === ids.length && ids.every((id) => selected.includes(id));
}
