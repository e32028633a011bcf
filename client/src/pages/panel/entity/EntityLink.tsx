import type { Entity } from "@atlas/server/contract";
import { entityClasses, entityClassOf } from "@atlas/server/vocabulary";
import { selectEntity } from "../../../model/address/view/selection.ts";
import { addEntity } from "../../../model/address/view/steps.ts";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import { OtherName } from "../../../parts/claim/OtherName.tsx";
import { ShapeMark } from "../../../parts/claim/ShapeMark.tsx";
import { SelectionLink } from "../frame/SelectionLink.tsx";
import css from "./EntityLink.module.css";

interface EntityLinkProps {
  entity: Entity;
  /** Also show the name in the other script. */
  bothNames?: boolean;
}

/** Links to the same view with this entity added and selected. */
export function EntityLink({ entity, bothNames = false }: EntityLinkProps) {
  return (
    <SelectionLink change={(view) => selectEntity(addEntity(view, entity.id), entity.id)}>
      <ShapeMark shape={entityClasses[entityClassOf(entity)]} size={11} /> <EntityName entity={entity} />
      {bothNames && (
        <>
          {" "}
          <OtherName entity={entity} className={`muted regular ${css.nameOther}`} />
        </>
      )}
    </SelectionLink>
  );
}
