import { type GeoPermissibleObjects, geoArea, geoCentroid } from "d3-geo";
import { feature, mesh } from "topojson-client";
import world from "world-atlas/countries-110m.json" with { type: "json" };
import { countryNumbers } from "./countryNumbers.ts";

/** Longitude and latitude, in decimal degrees. */
export type Coordinates = [lon: number, lat: number];

type Topology = Parameters<typeof mesh>[0];
type Shape = NonNullable<Parameters<typeof mesh>[1]>;
type Collection = Extract<Shape, { type: "GeometryCollection" }>;

// The package says what is in its file, which TypeScript cannot know.
const topology = world as unknown as Topology & { objects: Record<"land" | "countries", Collection> };
const { countries, land: landShape } = topology.objects;

/** The land of the world, by Natural Earth. */
export const land = feature(topology, landShape);

/** The borders between countries as Natural Earth draws them. */
export const borders = mesh(topology, countries, (a, b) => a !== b);

/** Countries too small for the map. */
const middles: Readonly<Record<string, Coordinates>> = {
  BH: [50.55, 26.07],
  HK: [114.15, 22.37],
  LI: [9.55, 47.16],
  MC: [7.42, 43.73],
  MO: [113.55, 22.17],
  MT: [14.4, 35.9],
  MU: [57.57, -20.28],
  SG: [103.82, 1.36],
};

const known = new Map<string, Coordinates | null>();

/** The middle of a country's largest part; null for a code without a place on the map. */
export function middleOfCountry(code: string): Coordinates | null {
  const before = known.get(code);
  if (before !== undefined) return before;
  const number = countryNumbers.get(code);
  const shape = countries.geometries.find(({ id }) => number !== undefined && id === number);
  const middle = middles[code] ?? (shape ? middleOf(shape) : null);
  known.set(code, middle);
  return middle;
}

/** The middle of the largest part of a country. */
function middleOf(shape: Shape): Coordinates | null {
  const outline = feature(topology, shape);
  if (!("geometry" in outline)) return null;
  const { geometry } = outline;
  const parts: GeoPermissibleObjects[] =
    geometry.type === "MultiPolygon"
      ? geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }))
      : [geometry];
  const [largest] = parts.toSorted((a, b) => geoArea(b) - geoArea(a));
  return largest ? geoCentroid(largest) : null;
}
