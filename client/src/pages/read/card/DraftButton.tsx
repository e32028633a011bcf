import type { ReadSentence } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { canvasAddress } from "../../../papers/answers/common/canvasAddress.ts";
import { strings } from "../../../papers/answers/reading/strings.ts";
import { desk } from "../../../parts/api/desk.ts";
import { keptDraft } from "../../../parts/desk/drafts.ts";
import { useOpenDraft } from "../../../parts/desk/useOpenDraft.ts";
import { draftOfSentence } from "../draft/draftOfSentence.ts";
import type { ReadText } from "../useReading.ts";

/** Opens the form for a claim of the reader's own with what a sentence says, or the one that was begun from it. */
export function DraftButton({ read, sentence }: { read: ReadText; sentence: ReadSentence }) {
  const { kept, change } = read;
  const { data } = useQuery(desk());
  const begun = keptDraft(kept.drafts[sentence.start] ?? "");
  const draft = begun ?? draftOfSentence(read, sentence, data?.rows ?? []);
  const { subject, object } = draft.claim;
  const ends = [subject, object].flatMap((id) => (id !== undefined && read.records.entities.has(id) ? [id] : []));
  const openDraft = useOpenDraft(canvasAddress(ends));
  return (
    <Button
      variant={sentence.verdict === "not_in_atlas" ? "filled" : "default"}
      onClick={() => {
        change({ at: sentence.start, drafts: { ...kept.drafts, [sentence.start]: draft.id } });
        openDraft(draft);
      }}
    >
      {begun === null ? strings.draft : strings.goOn}
    </Button>
  );
}
