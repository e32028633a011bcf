import type { Entity } from "@atlas/server/contract";
import { entityClasses, entityClassOf } from "@atlas/server/vocabulary";
import { Link } from "react-router";
import { EntityName } from "../ui/EntityName.tsx";
import { OtherName } from "../ui/OtherName.tsx";
import { ShapeMark } from "../ui/ShapeMark.tsx";
import { EXPLORE_PATH, useViewState } from "../url/useViewState.ts";
import { addEntity, selectEntity } from "../url/viewChanges.ts";
import { formatView } from "../url/viewState.ts";
import css from "./EntityLink.module.css";
import { focusPanel } from "./focusPanel.ts";

interface EntityLinkProps {
  entity: Entity;
  /** Also write the name in Chinese. */
  bothNames?: boolean;
}

/** Leads to the same picture with this entity in it and selected. */
export function EntityLink({ entity, bothNames = false }: EntityLinkProps) {
  const [view] = useViewState();
  const search = formatView(selectEntity(addEntity(view, entity.id), entity.id));
  return (
    <Link to={{ pathname: EXPLORE_PATH, search }} className={css.link} onClick={focusPanel}>
      <ShapeMark shape={entityClasses[entityClassOf(entity)]} size={11} /> <EntityName entity={entity} />
      {bothNames && (
        <>
          {" "}
          <OtherName entity={entity} className={css.nameZh} />
        </>
      )}
    </Link>
  );
}
