import type { Claim } from "@atlas/server/contract";
import { countryName, placeName } from "../../../model/words/codes/codeNames.ts";
import { listSentences, listSome } from "../../../model/words/listWords.ts";
import type { Bounds } from "../../../picture/canvas/viewport.ts";
import type { SvgNode } from "../../answers/common/SvgNode.ts";
import { linesOf as wrapped } from "../../charts/textWidth.ts";
import type { Drawing, DrawLayout, Room, ToDraw } from "../Drawing.ts";
import { nameOf } from "../nameOf.ts";
import { drawLines } from "./drawLines.ts";
import { drawMark, drawName } from "./drawMarks.ts";
import { type FrameName, mapFrame } from "./mapFrame.ts";
import { mapLines } from "./mapLines.ts";
import { type Mark, mapMarks } from "./mapMarks.ts";
import { drawOpenMark } from "./openMark.ts";
import { placeNames } from "./placeNames.ts";
import { spotOf } from "./spotOf.ts";
import { mapStrings as strings } from "./strings.ts";
import { borders, land } from "./worldMap.ts";

const NOTE = { size: 9.5, line: 12 };
/** Most names of entities without a place in the sentence about them. */
const MOST_NAMED = 4;

/** Draws a view as a map of the world: organisations in their cities, claims along great circles. */
export const drawWorldMap: DrawLayout = (shown, room) => drawMap("world", shown, room);

/** The same for China; who stands elsewhere is counted. */
export const drawChinaMap: DrawLayout = (shown, room) => drawMap("china", shown, room);

function drawMap(frameName: FrameName, shown: ToDraw, room: Room): Drawing {
  const { width, height, paper } = room;
  const frame = mapFrame(frameName, { width, height });
  const spots = shown.entities.flatMap((entity) => spotOf(entity) ?? []);
  const { marks, outside } = mapMarks(spots, frame);
  const markOf = new Map(marks.flatMap((mark) => mark.spots.map(({ entity }) => [entity.id, mark] as const)));
  const isTie = ({ predicate }: Claim) => predicate !== "COUNTERPART_OF";
  const all = mapLines(shown.claims.filter(isTie), markOf, frame);
  const named =
    shown.labels === "none" ? [] : inOrder(marks, all.lines).map((mark) => ({ mark, text: nameOfMark(mark, shown) }));
  const names = placeNames(named, marks, room);
  const lists = marks
    .filter(({ key, spots: members }) => members.length > 1 && room.open.has(key))
    .map((mark) => drawOpenMark(mark, titleOf(mark, shown), { labels: shown.labels, room }));
  const taken = [...marks.map(boxOf), ...names.map(({ box }) => box)];
  const allLines = drawLines(all.lines, taken, paper);
  const placed = new Set(spots.map(({ entity }) => entity.id));
  const unplaced = shown.entities.filter(({ id }) => !placed.has(id));
  const isPage = paper.font === null;
  const told = [
    ...toldIf(spots.filter(({ how, entity }) => how === "country" && markOf.has(entity.id)).length, strings.hollow),
    strings.borders,
    ...toldIf(unplaced.filter(({ type }) => type === "organisation").length, strings.nowhere),
    ...unplacedTold(
      unplaced.filter(({ type }) => type !== "organisation").map((entity) => nameOf(entity, shown.labels)),
    ),
    ...toldIf(outside.length, strings.outside),
    ...toldIf(shown.claims.filter((claim) => !isTie(claim)).length, strings.comparisons),
    ...toldIf(all.within, strings.within),
    ...toldIf(all.leading, strings.leading),
    strings.reading,
    ...(isPage && marks.some((mark) => mark.spots.length > 1) ? [strings.listing] : []),
    ...(shown.asOf === null ? [] : [strings.asOf]),
    strings.credits,
  ];
  const nameBoxes = new Map(names.map(({ mark, box }) => [mark, box]));
  const single = marks.filter(({ spots: members }) => members.length === 1);
  const listed = lists.flatMap(({ rows }) => [...rows]);
  const drawnAlone = new Set([...single.map((mark) => mark.spots[0].entity.id), ...listed.map(([id]) => id)]);
  return {
    width,
    height,
    nodes: [
      { tag: "path", attributes: { d: frame.outline(land), "fill-opacity": 0.75 }, fill: paper.line },
      {
        tag: "path",
        attributes: { d: frame.outline(borders), "stroke-width": 0.6, "stroke-opacity": 0.45 },
        fill: "none",
        stroke: paper.muted,
      },
    ],
    over: [
      ...(isPage ? [] : noteNodes(told, room)),
      ...names.map((name) => drawName(name, paper)),
      ...marks.map((mark) => drawMark(mark, titleOf(mark, shown), { faint: shown.faint, paper })),
      ...lists.map(({ node }) => node),
    ],
    linesOf(ids) {
      if (ids.length === 0) return allLines;
      const own = (claim: Claim) => ids.includes(claim.subject) || ids.includes(claim.object);
      return drawLines(mapLines(shown.claims.filter(own), markOf, frame).lines, taken, paper);
    },
    places: new Map([
      ...single.map((mark) => [mark.spots[0].entity.id, around(boxOf(mark), nameBoxes.get(mark))] as const),
      ...listed,
    ]),
    absent: new Map([...markOf].flatMap(([id, { x, y }]) => (drawnAlone.has(id) ? [] : [[id, { x, y }] as const]))),
    groups: marks.flatMap((mark) =>
      mark.spots.length === 1
        ? []
        : [{ id: mark.key, title: titleOf(mark, shown), members: mark.spots.map(({ entity }) => entity.id) }],
    ),
    told,
    typeSize: 10.5,
    clipped: false,
  };
}

/** Orders marks: the most entities first, then the most lines. */
function inOrder(marks: readonly Mark[], lines: ReturnType<typeof mapLines>["lines"]): Mark[] {
  const counts = new Map<Mark, number>();
  for (const { from, to } of lines) for (const mark of [from, to]) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return marks.toSorted((a, b) => b.spots.length - a.spots.length || (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

/** The name of an entity or of the first city of several, with the number of further cities. */
function nameOfMark({ spots }: Mark, { labels }: ToDraw): string {
  const [{ entity, how }, ...more] = spots;
  if (more.length === 0) return nameOf(entity, labels);
  if (how === "place") return strings.andFurther(nameOf(entity, labels), more.length);
  const cities = new Set(spots.map(({ entity: one }) => (how === "country" ? one.country : one.city)));
  const place = how === "country" ? countryName(entity.country ?? "") : placeName(entity.city, null);
  return strings.andFurther(place, cities.size - 1);
}

function titleOf(mark: Mark, shown: ToDraw): string {
  const name = nameOfMark(mark, shown);
  return mark.spots.length === 1 ? name : strings.several(name, mark.spots.length);
}

function unplacedTold(names: readonly string[]): string[] {
  return names.length === 0 ? [] : [strings.unplaced(listSome(names, MOST_NAMED))];
}

function toldIf(count: number, sentence: (count: number) => string): string[] {
  return count === 0 ? [] : [sentence(count)];
}

/** The sentences at the foot of a saved map, over whatever sea or land is there; the page writes them itself. */
function noteNodes(told: readonly string[], { width, height, paper }: Room): SvgNode[] {
  const lines = wrapped(listSentences(told), NOTE.size, Math.max(280, Math.min(width - 16, 900)));
  const top = height - lines.length * NOTE.line - 5;
  return [
    {
      tag: "rect",
      attributes: { x: 0, y: top - 3, width, height: height - top + 3, "fill-opacity": 0.8 },
      fill: paper.sheet,
    },
    ...lines.map(
      (line, index): SvgNode => ({
        tag: "text",
        attributes: { x: 8, y: top + (index + 0.8) * NOTE.line, "font-size": NOTE.size },
        fill: paper.muted,
        children: [line],
      }),
    ),
  ];
}

function boxOf({ x, y, radius }: Mark): Bounds {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function around(mark: Bounds, name: Bounds | undefined): Bounds {
  if (!name) return mark;
  return {
    left: Math.min(mark.left, name.left),
    right: Math.max(mark.right, name.right),
    top: Math.min(mark.top, name.top),
    bottom: Math.max(mark.bottom, name.bottom),
  };
}
