import { IconPlus } from "@tabler/icons-react";
import type { Found } from "../groupFound.ts";
import css from "../palette.module.css";
import { strings } from "../strings.ts";

/**
 * The part of a line that adds it to the view instead of opening a new one. Options hold no buttons, so it is for
 * pointers only; the keyboard has Shift+Enter.
 */
export function AddMark() {
  return (
    <span data-add className={css.add} aria-hidden="true" title={strings.add}>
      <IconPlus size={14} />
    </span>
  );
}

/** Whether a click was on the part that adds. */
export function isOnAdd(target: EventTarget): boolean {
  return target instanceof Element && target.closest("[data-add]") !== null;
}

/** Whether something found would bring entities that the view does not have. */
export function isNew(found: Found, inView: ReadonlySet<string>): boolean {
  return broughtBy(found).some((id) => !inView.has(id));
}

function broughtBy(found: Found): string[] {
  switch (found.kind) {
    case "entity":
      return [found.hit.entity.id];
    case "claim":
      return [found.claim.subject, found.claim.object];
    case "recent":
      if (found.recent.kind === "claim") return [found.recent.subject, found.recent.object];
      return found.recent.kind === "entity" ? [found.recent.id] : [];
    case "allClaims":
      return found.claims.flatMap(({ subject, object }) => [subject, object]);
    default:
      return [];
  }
}
