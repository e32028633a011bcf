import type { SearchHit } from "@atlas/server/contract";
import { OwnMark } from "../../../parts/claim/OwnMark.tsx";
import { FoundEntity } from "../../../parts/picker/FoundEntity.tsx";
import css from "../palette.module.css";
import { strings } from "../strings.ts";

/** An entity found, and whether it is in view already. */
export function EntityLine({ hit, inView }: { hit: SearchHit; inView: boolean }) {
  return (
    <>
      <FoundEntity hit={hit} />
      <OwnMark of={hit.entity} />
      {inView && <span className={css.tag}>{strings.inView}</span>}
    </>
  );
}
