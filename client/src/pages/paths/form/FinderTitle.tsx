import { useQuery } from "@tanstack/react-query";
import { entityName } from "../../../model/words/entityName.ts";
import { entityDetail } from "../../../parts/api/entities.ts";
import { strings as frame } from "../../../ui/strings.ts";
import { strings } from "../strings.ts";

interface FinderTitleProps {
  from: string | null;
  to: string | null;
}

/** Titles the page by the question, for tabs, history and bookmarks. */
export function FinderTitle({ from, to }: FinderTitleProps) {
  const first = useName(from);
  const last = useName(to);
  return <title>{frame.titleOf(first && last ? strings.titleOf(first, last) : strings.title)}</title>;
}

function useName(id: string | null): string | undefined {
  const { data } = useQuery({ ...entityDetail(id ?? ""), enabled: id !== null });
  return data && entityName(data.entity);
}
