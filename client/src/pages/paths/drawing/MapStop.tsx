import type { Entity } from "@atlas/server/contract";
import { entityClasses, entityClassOf } from "@atlas/server/vocabulary";
import { entityName, foreignLanguage } from "../../../model/words/entityName.ts";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import { ShapeMark } from "../../../parts/claim/ShapeMark.tsx";
import { draggedEntity } from "../../../ui/browser/entityDrag.ts";
import css from "./map.module.css";

interface MapStopProps {
  entity: Entity;
  at: { x: number; y: number };
  /** Width for its name, in pixels. */
  width: number;
  faded: boolean;
  onPoint: (pointed: boolean) => void;
}

/** An entity in the drawing of all paths; it can be dragged onto the fields above. */
export function MapStop({ entity, at, width, faded, onPoint }: MapStopProps) {
  return (
    // Whoever uses the keyboard finds the same in the list: this only points.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      className={css.stop}
      style={{ left: at.x, top: at.y, width }}
      title={entityName(entity)}
      lang={foreignLanguage(entityName(entity))}
      data-faded={faded || undefined}
      data-stop={entity.id}
      onMouseEnter={() => onPoint(true)}
      onMouseLeave={() => onPoint(false)}
      {...draggedEntity({ id: entity.id, name: entityName(entity) })}
    >
      <ShapeMark shape={entityClasses[entityClassOf(entity)]} size={20} />
      <EntityName entity={entity} className={css.name} />
    </div>
  );
}
