import type { Entity } from "@atlas/server/contract";
import { mainName } from "../../model/words/entityName.ts";
import { language } from "../../model/words/language.ts";

interface EntityNameProps {
  entity: Pick<Entity, "name" | "name_zh">;
  className?: string | undefined;
}

/** The name of an entity in the reader's language, or marked as in another language. */
export function EntityName({ entity, className }: EntityNameProps) {
  const { text, lang } = mainName(entity);
  const foreign = lang !== language();
  if (!foreign && className === undefined) return text;
  return (
    <span lang={foreign ? lang : undefined} className={className}>
      {text}
    </span>
  );
}
