import type { Entity } from "@atlas/server/contract";
import { mainName } from "../words/entityName.ts";
import { language } from "../words/language.ts";

interface EntityNameProps {
  entity: Pick<Entity, "name" | "name_zh">;
  className?: string | undefined;
}

/** The name by which a reader of the interface's language knows an entity; says so where it is in another language. */
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
