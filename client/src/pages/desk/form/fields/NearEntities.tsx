import type { EntityType } from "@atlas/server/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { countryName } from "../../../../model/words/codes/codeNames.ts";
import { entityName } from "../../../../model/words/entityName.ts";
import { withAside } from "../../../../model/words/listWords.ts";
import { search } from "../../../../parts/api/search.ts";
import css from "../ClaimForm.module.css";
import { formStrings as strings } from "../formStrings.ts";

const MOST_NEAR = 3;

interface NearEntitiesProps {
  id: string;
  name: string;
  nameZh: string;
  type: EntityType;
  onSame: (id: string) => void;
}

/** Entities with a name, alias, pinyin or spelling like that of the new one; one press takes one of them instead. */
export function NearEntities({ id, name, nameZh, type, onSame }: NearEntitiesProps) {
  const [english, chinese] = [useDeferredValue(name.trim()), useDeferredValue(nameZh.trim())];
  const byName = useQuery(search(english, { types: [type] })).data?.hits ?? [];
  const byChinese = useQuery({ ...search(chinese, { types: [type] }), enabled: chinese !== "" && chinese !== english });
  const hits = [...byName, ...(chinese === "" ? [] : (byChinese.data?.hits ?? []))].filter(
    ({ match, entity }) => match !== "text" && entity.id !== id,
  );
  const near = [...new Map(hits.map(({ entity }) => [entity.id, entity])).values()].slice(0, MOST_NEAR);
  if (english === "" || near.length === 0) return null;
  return (
    <p role="status" className="ink small below8">
      {strings.near}{" "}
      {near.map((entity) => {
        const shown =
          entity.country === null ? entityName(entity) : withAside(entityName(entity), countryName(entity.country));
        return (
          <button
            key={entity.id}
            type="button"
            className={`textButton ${css.nearOne}`}
            aria-label={strings.takeNear(shown)}
            onClick={() => onSame(entity.id)}
          >
            {shown}
          </button>
        );
      })}{" "}
      {strings.isSame}
    </p>
  );
}
