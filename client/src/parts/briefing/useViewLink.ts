import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useLocation } from "react-router";
import { readerAddress } from "../../model/address/publicOrigin.ts";
import { VERSION_KEY } from "../../model/address/unreadParts.ts";
import { EXPLORE_PATH } from "../../model/address/view/viewPaths.ts";
import { emptyView, formatView, parseView } from "../../model/address/view/viewState.ts";
import { summary } from "../api/records.ts";

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
