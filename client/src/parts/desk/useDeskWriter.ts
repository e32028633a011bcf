import type { DeskSaved, DeskState } from "@atlas/server/contract";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { MixedText } from "../../model/words/textLanguage.ts";
import { conflictOf, type DeskWrite, desk, writeDesk } from "../api/desk.ts";
import { failureMessage } from "../api/request/failureMessage.ts";
import { nameForSaving } from "./name/NameHost.tsx";
import { rowName } from "./rows.ts";
import { writeStrings } from "./strings.ts";

/** Changes the desk: asks for the reader's name first, and says in words why a change was refused. */
export interface DeskWriter {
  busy: boolean;
  failure: MixedText | null;
  /** The error thrown, for refusals that carry more than words. */
  error: unknown;
  /** Resolves to null if the reader cancelled or the change was refused. `before` is that of `writeDesk`. */
  write: <Answer = DeskSaved>(change: DeskWrite, before?: (answer: Answer) => void) => Promise<Answer | null>;
}

export function useDeskWriter(): DeskWriter {
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<{ error: unknown; tag: string | null } | null>(null);
  const tag = useQuery({ ...desk(), enabled: false }).data?.tag ?? null;
  // What stood against it may be gone with the next change of the desk.
  const error = failed !== null && (failed.tag === null || failed.tag === tag) ? failed.error : null;

  async function write<Answer = DeskSaved>(
    change: DeskWrite,
    before?: (answer: Answer) => void,
  ): Promise<Answer | null> {
    setFailed(null);
    try {
      if ((await nameForSaving(await queryClient.ensureQueryData(desk()))) === null) return null;
      setBusy(true);
      return await writeDesk<Answer>(queryClient, change, before);
    } catch (error) {
      setFailed({ error, tag: null });
      // What stands against it may be newer than what the page shows.
      void queryClient.invalidateQueries({ queryKey: desk().queryKey }).then(() => {
        const seen = queryClient.getQueryData<DeskState>(desk().queryKey)?.tag ?? null;
        setFailed((now) => (now?.error === error ? { error, tag: seen } : now));
      });
      return null;
    } finally {
      setBusy(false);
    }
  }

  return { busy, failure: error === null ? null : refusal(error), error, write };
}

/** Why a change was refused; of a row that changed since, which one and by whom. */
function refusal(error: unknown): MixedText {
  const conflict = conflictOf(error);
  if (!conflict) return failureMessage(error);
  const { current } = conflict;
  return { text: current ? writeStrings.changedSince(rowName(current), current.who) : writeStrings.goneSince };
}
