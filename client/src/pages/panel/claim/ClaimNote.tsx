import type { Claim } from "@atlas/server/contract";
import { textLanguage } from "../../../model/words/textLanguage.ts";

/** The note on a claim. On a claim of one's own it is for its writer, and is not printed. */
export function ClaimNote({ notes, own }: { notes: string; own: Claim["own"] }) {
  return (
    <span lang={textLanguage(notes)} data-private={own !== null || undefined}>
      {notes}
    </span>
  );
}
