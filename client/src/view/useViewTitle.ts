import { useQueries } from "@tanstack/react-query";
import { entityDetail } from "../api/entities.ts";
import { useNameOf } from "../history/useNameOf.ts";
import { entityName } from "../ui/entityName.ts";
import { listParts } from "../ui/listWords.ts";
import { PATHS_PATH, parseFinder } from "../url/finderState.ts";
import { placeOf } from "../url/placeOf.ts";
import { parseView } from "../url/viewState.ts";
import { strings } from "./strings.ts";

/** So many entities give a view its title. */
const NAMED = 2;

/** What a view could be called: by the entities that its steps name first. */
export function useViewTitle(address: string): string {
  const ids = idsOf(address);
  // What is drawn is known already; what is not is asked for.
  const nameOf = useNameOf();
  const names = useQueries({
    queries: ids.slice(0, NAMED).map((id) => entityDetail(id)),
    combine: (answers) => answers.map(({ data }) => (data ? entityName(data.entity) : null)),
  });
  const shown = names.map((name, index) => name ?? nameOf(ids[index] ?? ""));
  if (shown.length === 0) return strings.question;
  const text = listParts(shown);
  return ids.length > NAMED ? strings.andMore(text, ids.length - NAMED) : text;
}

function idsOf(address: string): string[] {
  const { path, query } = placeOf(address);
  if (path === PATHS_PATH) {
    const { from, to } = parseFinder(query);
    return [from, to].filter((id) => id !== null);
  }
  return [...new Set(parseView(query).steps.flatMap(({ ids }) => ids))];
}
