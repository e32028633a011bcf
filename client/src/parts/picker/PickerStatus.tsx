import { VisuallyHidden } from "@mantine/core";
import type { MixedText } from "../../model/words/mixedText.ts";
import { MixedWords } from "../../ui/MixedWords.tsx";
import { failureMessage } from "../api/request/failureMessage.ts";
import { strings } from "./strings.ts";
import type { SearchHits } from "./useSearchHits.ts";

interface PickerStatusProps {
  open: boolean;
  found: SearchHits;
  /** What the last pick did; null if there was none. */
  picked: string | null;
}

/** Announces the contents of the list to screen readers. */
export function PickerStatus(props: PickerStatusProps) {
  return (
    <VisuallyHidden role="status">
      <MixedWords {...message(props)} />
    </VisuallyHidden>
  );
}

function message({ open, found, picked }: PickerStatusProps): MixedText {
  if (picked !== null) return { text: picked };
  if (!open) return { text: "" };
  if (found.failure) {
    const why = failureMessage(found.failure);
    return { ...why, text: `${strings.failed} ${why.text}` };
  }
  if (found.emptyFor !== null) return { text: strings.nothing(found.emptyFor) };
  return { text: found.current ? strings.count(found.hits.length) : "" };
}
