import type { SearchHit } from "@atlas/server/contract";
import { entityClasses, entityClassOf } from "@atlas/server/vocabulary";
import { strings as pickerStrings } from "../picker/strings.ts";
import { countryName } from "../ui/codeNames.ts";
import { EntityName } from "../ui/EntityName.tsx";
import { OtherName } from "../ui/OtherName.tsx";
import { readableTitle } from "../ui/readableWord.ts";
import { ShapeMark } from "../ui/ShapeMark.tsx";
import css from "./palette.module.css";
import { strings } from "./strings.ts";

/** An entity found: its shape, its names, the alias that matched, what it is, and whether it is in view already. */
export function EntityLine({ hit: { entity, matched }, inView }: { hit: SearchHit; inView: boolean }) {
  const facts = [entity.kind && readableTitle(entity.kind), entity.country && countryName(entity.country)];
  const otherName = matched !== entity.name && matched !== entity.name_zh;
  return (
    <>
      <ShapeMark shape={entityClasses[entityClassOf(entity)]} />
      <span className={css.names}>
        <EntityName entity={entity} className={css.name} />
        <OtherName entity={entity} className={css.nameZh} />
        {otherName && <span className={css.below}>{pickerStrings.alsoKnown(matched)}</span>}
      </span>
      <span className={css.facts}>{facts.filter(Boolean).join(" · ")}</span>
      {inView && <span className={css.tag}>{strings.inView}</span>}
    </>
  );
}
