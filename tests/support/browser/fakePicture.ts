import { type Picture, PictureRequest, type Subgraph } from "../../../server/src/contract/index.ts";
import type { FakeAnswer } from "./fakeFetch.ts";

/** Answers POST /api/picture from a small graph; opening an entity brings all others with a claim to it. */
export function fakePicture({ entities, claims }: Subgraph): (path: string, body: unknown) => FakeAnswer {
  const isThere = (id: string) => entities.some((entity) => entity.id === id);
  const isBeside = (id: string, other: string) =>
    claims.some(({ subject, object }) => (subject === id ? object : object === id ? subject : null) === other);
  const around = (id: string) => entities.flatMap((other) => (isBeside(id, other.id) ? other.id : []));
  return (_, body) => {
    const { steps, known } = PictureRequest.parse(body);
    const opened = steps.flatMap(({ ids, neighbours }) =>
      neighbours > 0 ? ids.map((id) => (isThere(id) ? [id, ...around(id)] : [])) : [],
    );
    const there = new Set(known);
    const all = new Set([...known, ...steps.flatMap(({ ids }) => ids), ...opened.flat()]);
    return {
      body: {
        opened,
        entities: entities.filter(({ id }) => all.has(id) && !there.has(id)),
        claims: claims.filter(
          ({ subject, object }) => all.has(subject) && all.has(object) && !(there.has(subject) && there.has(object)),
        ),
      } satisfies Picture,
    };
  };
}
