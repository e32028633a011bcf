import type { Entity } from "@atlas/server/contract";
import { entityClasses, entityClassOf } from "@atlas/server/vocabulary";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import { OtherName } from "../../../parts/claim/OtherName.tsx";
import { ShapeMark } from "../../../parts/claim/ShapeMark.tsx";
import type { HopReading, PathReading } from "../readPaths.ts";
import { HopLine } from "../results/HopLine.tsx";
import css from "./drawing.module.css";

/** The path from left to right, in the shapes and lines of the canvas. The sentences below say the same. */
export function PathDrawing({ path }: { path: PathReading }) {
  return (
    <div className={css.drawing} aria-hidden="true">
      {path.entities.map((entity, index) => (
        <Stop key={entity.id} entity={entity} hop={path.hops[index]} />
      ))}
    </div>
  );
}

/** An entity and the line to the next, if any. */
function Stop({ entity, hop }: { entity: Entity; hop: HopReading | undefined }) {
  return (
    <div className={css.stop}>
      <ShapeMark shape={entityClasses[entityClassOf(entity)]} size={22} />
      <EntityName entity={entity} className={css.name} />
      <OtherName entity={entity} className={css.nameZh} />
      {hop && <HopLine hop={hop} />}
    </div>
  );
}
