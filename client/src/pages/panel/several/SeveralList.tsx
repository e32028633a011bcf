import type { Subgraph } from "@atlas/server/contract";
import { entityClasses, entityClassOf } from "@atlas/server/vocabulary";
import { UnstyledButton } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { selectEntity, toggleSelected } from "../../../model/address/view/selection.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { useViewState } from "../../../parts/address/useViewState.ts";
import { ShapeMark } from "../../../parts/claim/ShapeMark.tsx";
import { passFocus } from "../../../ui/browser/passFocus.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { strings } from "../frame/strings.ts";
import css from "./SeveralList.module.css";

/** Nobody would scroll through more; the table has them all. */
const MOST_LISTED = 200;

/** The selected entities, each with its number of claims to the others, a link, and a button to remove it. */
export function SeveralList({ ids, graph }: { ids: readonly string[]; graph: Subgraph }) {
  const [, changeView] = useViewState();
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const counts = claimsOfEach(graph);
  const listed = ids.flatMap((id) => entities.get(id) ?? []).slice(0, MOST_LISTED);
  return (
    <>
      <ul aria-label={strings.severalList} className={`above10 ${css.list}`}>
        {listed.map((entity) => (
          <li key={entity.id}>
            <UnstyledButton
              ref={passFocus}
              className={`accent middling grow shrinks ${css.name}`}
              onClick={() => changeView((view) => selectEntity(view, entity.id))}
            >
              <ShapeMark shape={entityClasses[entityClassOf(entity)]} size={12} /> {entityName(entity)}
            </UnstyledButton>
            <span className="muted tiny rigid">{strings.claimsToOthers(counts.get(entity.id) ?? 0)}</span>
            <IconButton
              ref={passFocus}
              label={strings.letGo(entityName(entity))}
              icon={IconX}
              iconSize={14}
              size={24}
              onClick={() => changeView((view) => toggleSelected(view, entity.id))}
            />
          </li>
        ))}
      </ul>
      {ids.length > listed.length && (
        <p className="muted tiny rigid">{strings.moreSelected(ids.length - listed.length)}</p>
      )}
    </>
  );
}

function claimsOfEach({ claims }: Subgraph): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { subject, object } of claims) {
    for (const id of new Set([subject, object])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
