import { type GeoPermissibleObjects, type GeoProjection, geoConicEqualArea, geoNaturalEarth1, geoPath } from "d3-geo";
import type { Point } from "../../../picture/canvas/elements.ts";
import type { Coordinates } from "./worldMap.ts";

/** The part of the world that a map shows. */
export type FrameName = "world" | "china";

/** A part of the world on paper; all lengths are CSS pixels. */
export interface MapFrame {
  width: number;
  height: number;
  /** The point of a place on the map; null if it lies outside the frame. */
  pointOf(place: Coordinates): Point | null;
  /** The great circle between two places, in as many pieces as edges of the map cut it into. */
  arc(from: Coordinates, to: Coordinates): Point[][];
  /** The outline of a shape, as the `d` of a path. */
  outline(shape: GeoPermissibleObjects): string;
}

/** China's bounds, and those of the land with people; Antarctica is left out. */
const bounds: Record<FrameName, { west: number; east: number; south: number; north: number }> = {
  world: { west: -27.9, east: 331.9, south: -46, north: 72 },
  china: { west: 74, east: 134, south: 14, north: 53.5 },
};

const MARGIN = 10;

/** The world has China left and America right of its middle, so the edge runs through the Atlantic. */
function projectionOf(name: FrameName): GeoProjection {
  return name === "world"
    ? geoNaturalEarth1().rotate([-152, 0])
    : geoConicEqualArea().parallels([25, 47]).rotate([-104, 0]);
}

/** Fits a part of the world into a space of CSS pixels; the world is cut where its edge is. */
export function mapFrame(name: FrameName, { width, height }: { width: number; height: number }): MapFrame {
  const projection = projectionOf(name)
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [width - MARGIN, height - MARGIN],
      ],
      { type: "MultiPoint", coordinates: rim(name) },
    )
    .precision(0.2)
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const path = geoPath(projection).digits(1);
  return {
    width,
    height,
    pointOf(place) {
      const [x, y] = projection(place) ?? [-1, -1];
      return x < 0 || x > width || y < 0 || y > height ? null : { x, y };
    },
    arc: (from, to) => piecesOf(projection, { type: "LineString", coordinates: [from, to] }),
    outline: (shape) => path(shape) ?? "",
  };
}

/** Points along the bounds of a part of the world. */
function rim(name: FrameName): Coordinates[] {
  const { west, east, south, north } = bounds[name];
  const steps = Array.from({ length: 37 }, (_, index) => index / 36);
  return [
    ...steps.flatMap((step) => [south, north].map((lat): Coordinates => [west + (east - west) * step, lat])),
    ...steps.flatMap((step) => [west, east].map((lon): Coordinates => [lon, south + (north - south) * step])),
  ];
}

/** The pieces of a line on the map. */
function piecesOf(projection: GeoProjection, line: GeoPermissibleObjects): Point[][] {
  const pieces: Point[][] = [];
  const add = (x: number, y: number) => void pieces.at(-1)?.push({ x, y });
  const context = {
    beginPath() {},
    closePath() {},
    arc() {},
    moveTo(x: number, y: number) {
      pieces.push([]);
      add(x, y);
    },
    lineTo: add,
  };
  geoPath(projection, context)(line);
  return pieces.filter(({ length }) => length > 1);
}
