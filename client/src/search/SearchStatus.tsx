import { VisuallyHidden } from "@mantine/core";
import { strings } from "./strings.ts";
import type { SearchHits } from "./useSearchHits.ts";

interface SearchStatusProps {
  open: boolean;
  found: SearchHits;
  pickedName: string | null;
}

/** Says aloud what the list shows, for readers who do not see it. */
export function SearchStatus(props: SearchStatusProps) {
  return <VisuallyHidden role="status">{message(props)}</VisuallyHidden>;
}

function message({ open, found, pickedName }: SearchStatusProps): string {
  if (pickedName !== null) return strings.picked(pickedName);
  if (!open) return "";
  if (found.failed) return strings.failed;
  if (found.emptyFor !== null) return strings.nothing(found.emptyFor);
  return found.current ? strings.count(found.hits.length) : "";
}
