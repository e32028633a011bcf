import type { SearchHit } from "@atlas/server/contract";
import { entityClasses, entityClassOf } from "@atlas/server/vocabulary";
import { countryName } from "../ui/codeNames.ts";
import { EntityName } from "../ui/EntityName.tsx";
import { OtherName } from "../ui/OtherName.tsx";
import { readableTitle } from "../ui/readableWord.ts";
import { ShapeMark } from "../ui/ShapeMark.tsx";
import css from "./picker.module.css";
import { strings } from "./strings.ts";

interface HitOptionProps {
  id: string;
  hit: SearchHit;
  active: boolean;
  onPick: () => void;
  onHover: () => void;
}

/** One entity found: its shape, its names, the alias that matched, and what it is. */
export function HitOption({ id, hit, active, onPick, onHover }: HitOptionProps) {
  const { entity, matched } = hit;
  const facts = [entity.kind && readableTitle(entity.kind), entity.country && countryName(entity.country)];
  const otherName = matched !== entity.name && matched !== entity.name_zh;
  return (
    // The keyboard drives options through the text field, as the combobox pattern has it.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={css.option}
      // Keeps the focus in the text field.
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={onHover}
      onClick={onPick}
    >
      <ShapeMark shape={entityClasses[entityClassOf(entity)]} />
      <span className={css.names}>
        <EntityName entity={entity} className={css.name} />
        <OtherName entity={entity} className={css.nameZh} />
        {otherName && <span className={css.alias}>{strings.alsoKnown(matched)}</span>}
      </span>
      <span className={css.facts}>{facts.filter(Boolean).join(" · ")}</span>
    </div>
  );
}
