import type { SheetAnswer } from "@atlas/server/contract";
import { listSome } from "../../../model/words/listWords.ts";
import { strings } from "./strings.ts";

const MOST_NAMED = 40;

/** The names that nobody had yet, because a slip of the pen adds one. */
export function NewEntities({ added }: Pick<SheetAnswer, "added">) {
  if (added.length === 0) return null;
  const names = added.map(({ name, line }) => `${name} (${line})`);
  return (
    <p>
      {strings.newEntities(added.length)} <bdi>{listSome(names, MOST_NAMED)}</bdi>
    </p>
  );
}
