import type { PathAnswer, PathRequest } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { asking } from "./request/fetchJson.ts";

/** The paths with the best evidence between two entities. */
export function pathsBetween(request: PathRequest) {
  return queryOptions({
    queryKey: ["paths", request],
    ...asking<PathAnswer>(`/api/paths?${pathQuery(request)}`),
  });
}

/** A request as a query string, without defaults. */
export function pathQuery(request: PathRequest): string {
  return Object.entries(request)
    .map(([key, value]) => [key, String(value ?? "")] as const)
    .filter(([, text]) => text !== "")
    .map(([key, text]) => `${key}=${text}`)
    .join("&");
}
