import type { Picture } from "@atlas/server/contract";
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { type Step, stepsCodec } from "../../model/address/view/steps.ts";
import { asked, asking } from "./request/fetchJson.ts";

/**
 * Requests the entities and claims that the steps of a view draw. If the first steps are known, only the others are asked for; the
 * answer is the same.
 */
export function picture(queries: QueryClient, steps: readonly Step[]) {
  const { meta } = asking<Picture>(PATH, { steps });
  return queryOptions({
    queryKey: keyOf(steps),
    meta,
    queryFn: async ({ signal }) => {
      const before = knownPart(queries, steps);
      const body = before
        ? { steps: steps.slice(before.steps), known: before.picture.entities.map(({ id }) => id) }
        : { steps };
      const more = await asking<Picture>(PATH, body).queryFn({ signal });
      return before ? joined(before.picture, more) : more;
    },
  });
}

const PATH = "/api/picture";

/** The ids that each opening of some steps brings, the opened entity among them. */
export function broughtBy(steps: readonly Step[]) {
  const key = ["brought", stepsCodec.format([...steps])];
  return queryOptions({ ...asked<Picture>(key, PATH, { steps }), select: openedOf });
}

/** Outside the query, so that it runs only when an answer changes. */
function openedOf({ opened }: Picture): string[][] {
  return opened;
}

function keyOf(steps: readonly Step[]): ["picture", string] {
  return ["picture", stepsCodec.format([...steps])];
}

/** The longest beginning of some steps whose picture is known. */
function knownPart(queries: QueryClient, all: readonly Step[]): { steps: number; picture: Picture } | null {
  for (let steps = all.length - 1; steps > 0; steps -= 1) {
    const picture = queries.getQueryData<Picture>(keyOf(all.slice(0, steps)));
    if (picture) return { steps, picture };
  }
  return null;
}

/** Claims come by id, whichever came first, or a picture would depend on the way to it. */
function joined(before: Picture, more: Picture): Picture {
  return {
    opened: [...before.opened, ...more.opened],
    entities: [...before.entities, ...more.entities],
    claims: [...before.claims, ...more.claims].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
