import type { EntityClass } from "@atlas/server/vocabulary";
import { createSignal } from "../../model/state/signal.ts";

/** An end of a draft as the canvas shows it. */
export interface GhostEnd {
  id: string;
  name: string;
  class: EntityClass;
  /** Whether nobody has this entity yet. */
  isNew: boolean;
}

/** The claim of the open draft, drawn as a ghost beside what the view holds. */
export interface Ghost {
  subject: GhostEnd | null;
  object: GhostEnd | null;
  verb: string;
}

/** The ghost of the open draft; null while none is open. */
export const ghost = createSignal<Ghost | null>(null);
