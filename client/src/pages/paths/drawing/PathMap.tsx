import { useElementSize } from "@mantine/hooks";
import { useMemo } from "react";
import type { PathReading } from "../readPaths.ts";
import { strings } from "../strings.ts";
import { layOutPaths, type MapPlace } from "./layOutPaths.ts";
import { MapLink } from "./MapLink.tsx";
import { MapStop } from "./MapStop.tsx";
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
    <div className={css.frame}>
      <div ref={ref} role="img" aria-label={strings.map(paths.length)} className={css.map} style={{ height }}>
        <svg width={width} height={height} className={css.lines} aria-hidden="true" focusable="false">
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
