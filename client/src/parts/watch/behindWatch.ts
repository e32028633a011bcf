import type { WatchedThing } from "@atlas/server/contract";
import type { QueryClient } from "@tanstack/react-query";
import { analysisCodec } from "../../model/address/pages/analysisAddress.ts";
import { parseFinder } from "../../model/address/pages/finderState.ts";
import { splitAddress } from "../../model/address/splitAddress.ts";
import { parseView } from "../../model/address/view/viewState.ts";
import { watchedEntity, watchKind } from "../../model/watch/watchedAddress.ts";
import { entityName } from "../../model/words/entityName.ts";
import { listParts } from "../../model/words/listWords.ts";
import { typeName } from "../../model/words/names.ts";
import { strings as answerStrings } from "../../papers/answers/common/strings.ts";
import { strings as viewStrings } from "../../picture/graph/strings.ts";
import type { AskAnalysis } from "../answer/AskAnalysis.ts";
import { pathsBetween } from "../api/analyses.ts";
import { FIRST_PATHS, MOST_PATHS, pathRequest } from "../api/pathRequest.ts";
import { picture } from "../api/picture.ts";
import { entityDetail } from "../api/records.ts";
import { isUnanswerable } from "../api/request/ApiError.ts";
import { strings } from "./strings.ts";

/** The subject behind a watched address now: its name, what kind of thing it is, and whose claims it has. */
export interface BehindWatch extends Pick<WatchedThing, "touching" | "between" | "claims"> {
  /** Null if it is no longer there. */
  title: string | null;
  kind: string;
}

const nothing = { title: null, touching: [], between: [], claims: [] };

/** Asks what stands behind a watched address. What is no longer there has no name, but an entity's claims had its ID. */
export async function behindWatch(address: string, client: QueryClient, ask: AskAnalysis): Promise<BehindWatch> {
  const { path, query } = splitAddress(address);
  const id = watchedEntity(address);
  try {
    if (id !== null) {
      const { entity } = await client.fetchQuery(entityDetail(id));
      return { ...nothing, title: entityName(entity), kind: typeName(entity.type), touching: [id] };
    }
    if (watchKind(address) === "view") return await behindView(query, client);
    if (watchKind(address) === "path") return await behindPaths(query, client);
    const asked = analysisCodec.parse(address);
    const analysis = asked ? await ask(asked, client) : null;
    const kind = asked && asked.id !== "reading" ? answerStrings.names[asked.id] : path;
    if (analysis === null) return { ...nothing, kind };
    return { ...nothing, title: analysis.title, kind, claims: analysis.claims.map((claim) => claim.id) };
  } catch (error) {
    if (!isUnanswerable(error)) throw error;
    return { ...nothing, kind: strings.gone, touching: id === null ? [] : [id] };
  }
}

/** The entities of a view, whatever its filters: a claim that is weaker now may have fallen through them. */
async function behindView(query: string, client: QueryClient): Promise<BehindWatch> {
  const { steps, hidden } = parseView(query);
  const { entities } = await client.fetchQuery(picture(client, steps));
  const shown = entities.filter((entity) => !hidden.includes(entity.id));
  const named = steps.flatMap(({ ids }) => shown.filter(({ id }) => ids.includes(id)));
  const title = listParts([...new Set(named)].slice(0, 2).map(entityName));
  const more = shown.length - Math.min(named.length, 2);
  return {
    ...nothing,
    title: more > 0 ? viewStrings.andMore(title, more) : title,
    kind: strings.view,
    between: shown.map(({ id }) => id),
  };
}

export async function behindPaths(query: string, client: QueryClient): Promise<BehindWatch> {
  const state = parseFinder(query);
  const { from, to } = state;
  if (from === null || to === null) return { ...nothing, kind: strings.path };
  const request = pathRequest(state, { from, to }, state.many ? MOST_PATHS : FIRST_PATHS);
  const [answer, ...ends] = await Promise.all([
    client.fetchQuery(pathsBetween(request)),
    ...[from, to].map((id) => client.fetchQuery(entityDetail(id))),
  ]);
  const title = strings.fromTo(ends.map(({ entity }) => entityName(entity)));
  return { ...nothing, title, kind: strings.path, claims: answer.claims.map(({ id }) => id) };
}
