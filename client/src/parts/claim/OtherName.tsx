import type { Entity } from "@atlas/server/contract";
import { otherName } from "../../model/words/entityName.ts";

interface OtherNameProps {
  entity: Pick<Entity, "name" | "name_zh">;
  className?: string | undefined;
  as?: "span" | "p";
}

/** The name of an entity in the other language; nothing if it has none. */
export function OtherName({ entity, className, as: Tag = "span" }: OtherNameProps) {
  const name = otherName(entity);
  return (
    name && (
      <Tag lang={name.lang} className={className}>
        {name.text}
      </Tag>
    )
  );
}
