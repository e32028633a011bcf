import type { Entity } from "@atlas/server/contract";
import { entityClasses, entityClassOf } from "@atlas/server/vocabulary";
import { useElementSize } from "@mantine/hooks";
import { useMemo } from "react";
import { entityName, foreignLanguage } from "../../../model/words/entityName.ts";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import { ShapeMark } from "../../../parts/claim/ShapeMark.tsx";
import { draggedEntity } from "../../../ui/browser/entityDrag.ts";
import type { PathReading } from "../readPaths.ts";
import { strings } from "../strings.ts";
import { layOutPaths, type MapPlace } from "./layOutPaths.ts";
import { MapLink } from "./MapLink.tsx";
import css from "./map.module.css";

interface PathMapProps {
  paths: readonly PathReading[];
  /** Indices of the highlighted paths; null without a highlight. */
  lit: ReadonlySet<number> | null;
  onLight: (paths: readonly number[] | null) => void;
}

const ROW = 66;
const LEAST_HEIGHT = 220;
const USUAL_WIDTH = 600;

/** All paths in one drawing, from left to right by steps from the start; the hovered path is highlighted. */
export function PathMap({ paths, lit, onLight }: PathMapProps) {
  const { ref, width: measured } = useElementSize();
  const layout = useMemo(() => layOutPaths(paths), [paths]);
  const width = measured || USUAL_WIDTH;
  const height = Math.max(LEAST_HEIGHT, layout.rows * ROW + 24);
  const columnWidth = width / layout.columns;
  const at = ({ column, row }: MapPlace) => ({ x: (column + 0.5) * columnWidth, y: height / 2 - 12 + row * ROW });
  const isLit = (through: readonly number[]) => lit === null || through.some((index) => lit.has(index));
  return (
    <div className={`framed round8 onPaper ${css.frame}`}>
      <div
        ref={ref}
        role="img"
        aria-label={strings.map(paths.length)}
        className={`relative ${css.map}`}
        style={{ height }}
      >
        <svg width={width} height={height} className="absolute inset0" aria-hidden="true" focusable="false">
          {layout.lines.map(({ hop, from, to, paths: through }) => (
            <MapLink
              key={`${hop.origin.id} ${hop.reached.id}`}
              hop={hop}
              from={at(from)}
              to={at(to)}
              bent={Math.abs(from.column - to.column) !== 1}
              faded={!isLit(through)}
            />
          ))}
        </svg>
        {layout.places.map((place) => (
          <MapStop
            key={place.entity.id}
            entity={place.entity}
            at={at(place)}
            width={columnWidth}
            faded={!isLit(place.paths)}
            onPoint={(pointed) => onLight(pointed ? place.paths : null)}
          />
        ))}
      </div>
    </div>
  );
}

interface MapStopProps {
  entity: Entity;
  at: { x: number; y: number };
  /** Width for its name, in pixels. */
  width: number;
  faded: boolean;
  onPoint: (pointed: boolean) => void;
}

/** An entity in the drawing of all paths; it can be dragged onto the fields above. */
function MapStop({ entity, at, width, faded, onPoint }: MapStopProps) {
  return (
    // Whoever uses the keyboard finds the same in the list: this only points.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      className={`centred grid inMiddle absolute ${css.stop}`}
      style={{ left: at.x, top: at.y, width }}
      title={entityName(entity)}
      lang={foreignLanguage(entityName(entity))}
      data-faded={faded || undefined}
      data-stop={entity.id}
      onMouseEnter={() => onPoint(true)}
      onMouseLeave={() => onPoint(false)}
      {...draggedEntity({ id: entity.id, name: entityName(entity) })}
    >
      <ShapeMark shape={entityClasses[entityClassOf(entity)]} size={20} />
      <EntityName entity={entity} className={`tiny breaks clipped ${css.name}`} />
    </div>
  );
}
