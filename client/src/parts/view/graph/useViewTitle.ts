import { useQueries, useQuery } from "@tanstack/react-query";
import { PATHS_PATH, parseFinder } from "../../../model/address/pages/finderState.ts";
import { splitAddress } from "../../../model/address/splitAddress.ts";
import { emptyView, formatView, parseView } from "../../../model/address/view/viewState.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { language } from "../../../model/words/language.ts";
import { listParts } from "../../../model/words/listWords.ts";
import { entityPasses, filtersEntities } from "../../../picture/graph/display.ts";
import { strings } from "../../../picture/graph/strings.ts";
import { claimsBetween } from "../../api/claims.ts";
import { entityDetail, views } from "../../api/records.ts";
import { useNameOf } from "../history/useNameOf.ts";

/** Number of entities in a title. */
const NAMED = 2;

/** A title for a view: that of the curated view it shows, or the first entities that its steps name and it shows. */
export function useViewTitle(address: string): string {
  const curated = useCuratedTitle(address);
  const ids = useShown(address);
  // Names of drawn entities are known; others are requested.
  const nameOf = useNameOf();
  const names = useQueries({
    queries: ids.slice(0, NAMED).map((id) => entityDetail(id)),
    combine: (answers) => answers.map(({ data }) => (data ? entityName(data.entity) : null)),
  });
  const shown = names.map((name, index) => name ?? nameOf(ids[index] ?? ""));
  if (curated !== null) return curated;
  if (shown.length === 0) return splitAddress(address).path === PATHS_PATH ? strings.question : strings.untitled;
  const text = listParts(shown);
  return ids.length > NAMED ? strings.andMore(text, ids.length - NAMED) : text;
}

/** The title of the curated view that shows the same; null if there is none. */
export function useCuratedTitle(address: string): string | null {
  const { data } = useQuery(views());
  const { path, query } = splitAddress(address);
  if (path === PATHS_PATH) return null;
  const shown = contentOf(query);
  const same = data?.views.find(({ view }) => contentOf(view) === shown);
  if (same === undefined) return null;
  return language() === "zh" ? same.title_zh : same.title;
}

/** The content of a view, regardless of positions and selection. */
function contentOf(query: string): string {
  const { steps, hidden, hidePairs, filters } = parseView(query);
  return formatView({ ...emptyView, steps, hidden, hidePairs, filters });
}

/** The entities that a title may name, without those hidden or filtered out. */
function useShown(address: string): string[] {
  const { path, query } = splitAddress(address);
  const { steps, hidden, filters } = parseView(query);
  const named = [...new Set(steps.flatMap(({ ids }) => ids))].filter((id) => !hidden.includes(id));
  const filtered = path !== PATHS_PATH && filtersEntities(filters) && !filters.dim && named.length > 0;
  const { data } = useQuery({ ...claimsBetween(named), enabled: filtered });
  if (path === PATHS_PATH) {
    const { from, to } = parseFinder(query);
    return [from, to].filter((id) => id !== null);
  }
  if (!filtered) return named;
  const passing = new Set(data?.entities.flatMap((one) => (entityPasses(one, filters) ? one.id : [])));
  return named.filter((id) => passing.has(id));
}
