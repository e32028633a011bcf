import type { ChangesRequest } from "../../contract/index.ts";
import { NotFound } from "../../errors.ts";
import { charactersOf } from "../../store/AnswerCache.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { graphState } from "../graphState.ts";
import type { Releases } from "../openReleases.ts";
import { releaseSteps } from "../releaseSteps.ts";
import { type AtomEntry, atomFeed } from "./atomFeed.ts";
import { feedNews, type News, newsKinds } from "./feedNews.ts";

/** The claims whose news a feed has. */
export interface FeedAsked extends Pick<ChangesRequest, "predicates"> {
  /** ID of an entity at either end of the claims; null for any. */
  entity: string | null;
  /** IDs of the claims, such as those behind an answer, and its name; null for all claims. */
  among: { name: string; claims: ReadonlySet<string> } | null;
  /** The address of the feed below the server's own. */
  address: string;
}

/** The news of all claims, before anybody asks for some. */
interface AllNews {
  news: News[];
  names: ReadonlyMap<string, string>;
  /** The day of the newest version. */
  updated: string;
}

/** Most entries of a feed, the newest; the page What changed has all changes. */
const MOST_ENTRIES = 500;

/** Changes of claims as an Atom feed: one entry a version and subject. Throws NotFound for an entity that never was there. */
export async function changeFeed(
  { store, releases, publicUrl }: { store: GraphStore; releases: Releases; publicUrl: string | null },
  { entity, among, predicates, address }: FeedAsked,
): Promise<string> {
  const today = new Date().toISOString().slice(0, 10);
  const make = async (): Promise<AllNews> => {
    const steps = await releaseSteps(releases, await graphState(store));
    const names = new Map(steps.flatMap(({ entities }) => [...entities].map(([id, { name }]) => [id, name])));
    return { news: feedNews(steps, today), names, updated: steps.at(-1)?.to.date ?? today };
  };
  const sizeOf = ({ news }: AllNews) => charactersOf(news);
  const { news, names, updated } = await (store.once?.<AllNews>(`news ${today}`, { make, sizeOf }) ?? make());
  const name = entity === null ? among?.name : names.get(entity);
  if (entity !== null && name === undefined) throw new NotFound(`entity: there is no entity ${entity}`);
  const asked = news.filter(
    ({ claim }) =>
      (entity === null || claim.subject === entity || claim.object === entity) &&
      (among === null || among.claims.has(claim.id)) &&
      (predicates.length === 0 || predicates.includes(claim.predicate)),
  );
  const all = entriesOf(asked);
  const entries = all.slice(0, MOST_ENTRIES);
  return atomFeed({
    home: publicUrl ?? "",
    address,
    title: name === undefined ? "Rare Earth Atlas: what changed" : `Rare Earth Atlas, what changed: ${name}`,
    subtitle: `New, regraded, ended and removed claims of each version, and those that ran out. Rewordings are on the page What changed${all.length > entries.length ? `, as is what is older than these ${entries.length} of ${all.length} entries` : ""}.`,
    updated: entries[0]?.updated ?? updated,
    entries,
  });
}

/** One entry for each version and subject, and for each day on which something of a subject ran out later. */
function entriesOf(news: readonly News[]): AtomEntry[] {
  const groups = new Map<string, News[]>();
  for (const one of news) {
    const { version, isLater, day, subject } = one;
    const key = `${version}:${isLater ? `${day}:` : ""}${subject.id}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].flatMap(([key, all]) => {
    const [first] = all;
    if (first === undefined) return [];
    const inOrder = newsKinds.map((kind) => all.filter((one) => one.kind === kind)).filter((some) => some.length > 0);
    const counts = inOrder.map((some) => `${some.length} ${some[0]?.kind}`).join(", ");
    const when = first.isLater ? `since ${first.version}` : `in ${first.version}`;
    return {
      key,
      title: `${first.subject.name}: ${counts} ${when}`,
      updated: first.day,
      path: `/explore?s=${first.subject.id}&sel=${first.subject.id}`,
      lines: inOrder.flat().map(({ kind, claim, text }) => ({ head: `${kind}, ${claim.id}`, text })),
    };
  });
}
