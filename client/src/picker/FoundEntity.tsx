import type { SearchHit } from "@atlas/server/contract";
import { entityClasses, entityClassOf } from "@atlas/server/vocabulary";
import { countryName } from "../ui/codeNames.ts";
import { EntityName } from "../ui/EntityName.tsx";
import { foreignLanguage } from "../ui/entityName.ts";
import css from "../ui/hits.module.css";
import { OtherName } from "../ui/OtherName.tsx";
import { readableTitle } from "../ui/readableWord.ts";
import { ShapeMark } from "../ui/ShapeMark.tsx";
import { strings } from "./strings.ts";

/** An entity found: its shape, its names, the alias that matched, and what it is. */
export function FoundEntity({ hit: { entity, matched } }: { hit: SearchHit }) {
  const facts = [entity.kind && readableTitle(entity.kind), entity.country && countryName(entity.country)];
  const otherName = matched !== entity.name && matched !== entity.name_zh;
  return (
    <>
      <ShapeMark shape={entityClasses[entityClassOf(entity)]} />
      <span className={css.names}>
        <EntityName entity={entity} className={css.name} />
        <OtherName entity={entity} className={css.nameZh} />
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
