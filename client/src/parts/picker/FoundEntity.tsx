import type { SearchHit } from "@atlas/server/contract";
import { entityClasses, entityClassOf } from "@atlas/server/vocabulary";
import { countryName } from "../../model/words/codes/codeNames.ts";
import { foreignLanguage } from "../../model/words/entityName.ts";
import { readableTitle } from "../../model/words/readableWord.ts";
import css from "../../ui/hits.module.css";
import { EntityName } from "../claim/EntityName.tsx";
import { OtherName } from "../claim/OtherName.tsx";
import { ShapeMark } from "../claim/ShapeMark.tsx";
import { strings } from "./strings.ts";

export function FoundEntity({ hit: { entity, matched, match } }: { hit: SearchHit }) {
  const facts = [entity.kind && readableTitle(entity.kind), entity.country && countryName(entity.country)];
  const otherName = matched !== entity.name && matched !== entity.name_zh;
  return (
    <>
      <ShapeMark shape={entityClasses[entityClassOf(entity)]} />
      <span className={css.names}>
        <EntityName entity={entity} className={css.name} />
        <OtherName entity={entity} className={css.nameZh} />
        {match === "text" && <span className={css.below}>{strings.inText}</span>}
        {otherName && (
          <span className={css.below}>
            {strings.alsoKnown}
            <span lang={foreignLanguage(matched)}>{matched}</span>
          </span>
        )}
      </span>
      <span className={css.facts}>{facts.filter(Boolean).join(" · ")}</span>
    </>
  );
}
