import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useLocation } from "react-router";
import { summary } from "../../api/summary.ts";
import { readerAddress } from "../../url/publicOrigin.ts";
import { VERSION_KEY } from "../../url/unreadParts.ts";
import { EXPLORE_PATH } from "../../url/view/viewPaths.ts";
import { emptyView, formatView, parseView } from "../../url/view/viewState.ts";

/** The address of the view on the canvas for readers, with the version of the data set but without the selection. */
export function useViewLink(): string {
  const { search } = useLocation();
  const version = useQuery(summary()).data?.dataset.version;
  return useMemo(() => {
    const { selection, pinned, tab, sort } = emptyView;
    const query = formatView({ ...parseView(search), selection, pinned, tab, sort });
    const named = version === undefined ? "" : `&${VERSION_KEY}=${encodeURIComponent(version)}`;
    return readerAddress(`${EXPLORE_PATH}?${query}${named}`);
  }, [search, version]);
}
