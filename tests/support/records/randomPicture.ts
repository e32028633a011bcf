import { parseView } from "../../../client/src/model/address/view/viewState.ts";
import type { CanvasLink } from "../../../client/src/picture/canvas/elements.ts";
import { placeGraph } from "../../../client/src/picture/graph/placeGraph.ts";
import { toElements } from "../../../client/src/picture/graph/toElements.ts";
import type { Labelled } from "../../../client/src/picture/labels/labelDetail.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { realViewGraph } from "./realViewGraph.ts";

/** A picture of the data set as the canvas is given it. */
export interface RandomPicture {
  /** The address that draws it. */
  search: string;
  entities: Labelled[];
  links: CanvasLink[];
}

/** Fewest and most entities of a random picture. */
const [FEWEST, MOST] = [20, 200];

/** A picture of 20 to 200 entities that comes about by opening entities of a picture at random; the same for a seed. */
export async function randomPicture(store: GraphStore, ids: readonly string[], seed: number): Promise<RandomPicture> {
  const next = randomNumbers(seed);
  const pick = <One>(from: readonly One[]): One => from[Math.floor(next() * from.length)] as One;
  const wanted = FEWEST + Math.floor(next() * (MOST - FEWEST));
  const steps = [`${pick(ids)}*`];
  let graph = await realViewGraph(store, `s=${steps.join(",")}`);
  while (graph.entities.length < wanted && steps.length < 12) {
    steps.push(`${next() < 0.8 ? pick(graph.entities).id : pick(ids)}*`);
    const larger = await realViewGraph(store, `s=${steps.join(",")}`);
    if (larger.entities.length > MOST) break;
    graph = larger;
  }
  const search = `s=${steps.join(",")}`;
  const positions = placeGraph(graph);
  const { entities, links } = toElements(graph, parseView(search));
  return {
    search,
    entities: entities.map((entity) => ({
      ...entity,
      place: positions.get(entity.id) ?? { x: 0, y: 0 },
      selected: false,
    })),
    links,
  };
}

/** Numbers from 0 to 1 that look random and are the same for a seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
