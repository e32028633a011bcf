import type { EntityDetail } from "@atlas/server/contract";
import { shareText } from "../ui/figureText.ts";
import { EntityLink } from "./EntityLink.tsx";
import { type Owner, ownershipLevels } from "./ownershipLevels.ts";
import css from "./PanelHead.module.css";
import { statusWords, strings } from "./strings.ts";

/** Who owns an organisation, nearest owner first, and how many subsidiaries it has itself. */
export function OwnershipChain({ detail: { owners, subsidiary_count } }: { detail: EntityDetail }) {
  const levels = ownershipLevels(owners);
  if (levels.length === 0 && subsidiary_count === 0) return null;
  return (
    <p className={css.text}>
      {levels.map((level, place) => (
        <span key={level[0]?.entity.id}>
          {place === 0 ? strings.ownedBy : strings.ownedFurther}
          <Owners owners={level} />
        </span>
      ))}
      {levels.length > 0 && subsidiary_count > 0 && " · "}
      {subsidiary_count > 0 && strings.subsidiaries(subsidiary_count)}
    </p>
  );
}

function Owners({ owners }: { owners: readonly Owner[] }) {
  return owners.map((owner, place) => (
    <span key={owner.entity.id}>
      {place > 0 && strings.and}
      <EntityLink entity={owner.entity} />
      {ownershipNote(owner)}
    </span>
  ));
}

function ownershipNote({ share_pct, status }: Owner): string {
  const notes = [
    share_pct === null ? null : shareText(share_pct),
    status === "in-force" ? null : statusWords[status],
  ].filter((note) => note !== null);
  return notes.length === 0 ? "" : strings.aside(notes);
}
