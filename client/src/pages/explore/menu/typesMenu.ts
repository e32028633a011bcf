import { entityTypeIds } from "@atlas/server/vocabulary";
import { selectEntities } from "../../../model/address/view/selection.ts";
import { typeNames } from "../../../model/words/names.ts";
import type { MenuContent, MenuSurroundings } from "./MenuContent.ts";
import { strings } from "./strings.ts";

/** Selects all shown entities of one type. */
export function typesMenu({ changeView, shown }: MenuSurroundings): MenuContent {
  const items = entityTypeIds.flatMap((type) => {
    const ids = shown.entities.filter((entity) => entity.type === type).map(({ id }) => id);
    const run = () => changeView((now) => selectEntities(now, ids));
    return ids.length === 0 ? [] : [{ name: typeNames(type), hint: String(ids.length), run }];
  });
  return { title: strings.selectType, sections: [{ items }] };
}
