import type { Entity } from "@atlas/server/contract";
import type { LabelChoice } from "../../model/address/view/viewState.ts";
import { entityName } from "../../model/words/entityName.ts";
import { countOfClass } from "../../model/words/names.ts";
import type { CanvasEntity, Point } from "../canvas/elements.ts";
import { fullLabelOf } from "../labels/labelText.ts";
import type { Positions } from "../placement/placeEntities.ts";
import type { Bundle } from "./bundlesOf.ts";
import { entitySize } from "./placeGraph.ts";
import { strings } from "./strings.ts";
import type { ViewGraph } from "./viewGraph.ts";

/** A bundle is a little larger than its largest member. */
const LARGER = 6;

/** Draws a bundle for the canvas: a shape of its class, with the number of members below. */
export function bundleElement(
  { id, class: name, members, anchor }: Bundle,
  { anchor: entity, labels }: { anchor: Entity | undefined; labels: LabelChoice },
): CanvasEntity {
  const [english, chinese] = [countOfClass(name, members.length, "en"), countOfClass(name, members.length, "zh")];
  const lines = { both: [english], en: [english], zh: [chinese], none: [] }[labels];
  return {
    id,
    class: name,
    lines,
    moreLines: labels === "both" ? [chinese] : [],
    fullLines: fullLabelOf(bundleTitle({ class: name, members }, entity), null),
    size: Math.max(...members.map(entitySize)) + LARGER,
    badge: 0,
    bundle: true,
    from: anchor,
    hidden: false,
    faded: false,
  };
}

/** The positions with bundles added: each stands at the position of its most central member. */
export function withBundles(positions: Positions, bundles: readonly Bundle[]): Positions {
  if (bundles.length === 0) return positions;
  const places = bundles.flatMap(({ id, members }): [string, Point][] => {
    const place = middleOf(members.flatMap((member) => positions.get(member.id) ?? []));
    return place ? [[id, place]] : [];
  });
  return new Map([...positions, ...places]);
}

function middleOf(places: readonly Point[]): Point | undefined {
  const sum = (pick: (place: Point) => number) => places.reduce((total, place) => total + pick(place), 0);
  const centre = { x: sum(({ x }) => x) / places.length, y: sum(({ y }) => y) / places.length };
  const away = ({ x, y }: Point) => (x - centre.x) ** 2 + (y - centre.y) ** 2;
  return places.toSorted((a, b) => away(a) - away(b))[0];
}

/** The name of a bundle: "14 technologies around Baogang Group". */
export function bundleTitle(
  { class: name, members }: Pick<Bundle, "class" | "members">,
  anchor: Entity | undefined,
): string {
  const what = countOfClass(name, members.length);
  return anchor ? strings.bundleOf(what, entityName(anchor)) : what;
}

export interface TitledBundle {
  id: string;
  title: string;
  members: string[];
}

export function titledBundles(bundles: readonly Bundle[], { entities }: Pick<ViewGraph, "entities">): TitledBundle[] {
  return bundles.map((bundle) => ({
    id: bundle.id,
    title: bundleTitle(
      bundle,
      entities.find(({ id }) => id === bundle.anchor),
    ),
    members: bundle.members.map(({ id }) => id),
  }));
}

/** The ids behind a line of the list: the members of a bundle, or one entity. */
export function idsIn(bundles: readonly TitledBundle[], id: string): string[] {
  return bundles.find((bundle) => bundle.id === id)?.members ?? [id];
}

/** Whether all members of a bundle are selected. */
export function holdsAll(selected: readonly string[], { members }: TitledBundle): boolean {
  return members.every((id) => selected.includes(id));
}
