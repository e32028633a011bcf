import { VisuallyHidden } from "@mantine/core";
import { failureMessage } from "../api/failureMessage.ts";
import { strings } from "./strings.ts";
import type { SearchHits } from "./useSearchHits.ts";

interface PickerStatusProps {
  open: boolean;
  found: SearchHits;
  /** What the last pick did; null where nothing is picked. */
  picked: string | null;
}

/** Says aloud what the list shows, for readers who do not see it. */
export function PickerStatus(props: PickerStatusProps) {
  return <VisuallyHidden role="status">{message(props)}</VisuallyHidden>;
}

function message({ open, found, picked }: PickerStatusProps): string {
  if (picked !== null) return picked;
  if (!open) return "";
  if (found.failure) return `${strings.failed} ${failureMessage(found.failure).text}`;
  if (found.emptyFor !== null) return strings.nothing(found.emptyFor);
  return found.current ? strings.count(found.hits.length) : "";
}
