import { useQuery } from "@tanstack/react-query";
import { listSentences } from "../../model/words/listWords.ts";
import { desk } from "../../parts/api/desk.ts";
import type { KeptWatch } from "../../parts/watch/useWatches.ts";
import { strings } from "./strings.ts";

/** Says where what is watched is kept, and who else sees it there. */
export function WhereKept({ watches }: { watches: readonly KeptWatch[] }) {
  const { data } = useQuery(desk());
  const [onDesk, inBrowser] = [true, false].map((wanted) => watches.some(({ isOnDesk }) => isOnDesk === wanted));
  const who = data?.who ?? null;
  return listSentences([
    onDesk ? `${strings.keptOnDesk} ${who === null ? strings.sharedDesk : strings.namedDesk}` : "",
    inBrowser ? (onDesk ? strings.restInBrowser : strings.kept) : "",
  ]);
}
