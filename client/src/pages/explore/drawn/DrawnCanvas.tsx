import { VisuallyHidden } from "@mantine/core";
import {
  memo,
  type RefObject,
  useEffect,
  useEffectEvent,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { DrawnLayoutName } from "../../../model/address/view/layoutState.ts";
import type { ViewState } from "../../../model/address/view/viewState.ts";
import type { SvgNode } from "../../../papers/answers/common/SvgNode.ts";
import type { Drawing } from "../../../papers/drawn/Drawing.ts";
import { pointIn } from "../../../papers/drawn/pointIn.ts";
import { SvgDrawing } from "../../../parts/charts/SvgDrawing.tsx";
import type { Canvas, CanvasHandlers } from "../../../picture/canvas/Canvas.ts";
import { endsOf, type Point, type Scene } from "../../../picture/canvas/elements.ts";
import type { Hovered } from "../../../picture/canvas/input/hover.ts";
import { bindKeyboard, keyActions } from "../../../picture/canvas/input/keyActions.ts";
import type { Area, Bounds } from "../../../picture/canvas/viewport.ts";
import { onKeyboard } from "../../../ui/browser/onKeyboard.ts";
import { Failure } from "../../../ui/Failure.tsx";
import { strings } from "../strings.ts";
import type { Explored } from "../useExplored.ts";
import { bindDrawnPointer } from "./bindDrawnPointer.ts";
import css from "./DrawnCanvas.module.css";
import { LARGEST, levelOf, openingSight, type Sight, wholeSight, within, zoomedAt } from "./sight.ts";
import { useDrawing } from "./useDrawing.ts";

interface DrawnCanvasProps {
  layout: DrawnLayoutName;
  view: ViewState;
  explored: Explored;
  handlers: CanvasHandlers;
  /** Receives a canvas, for all that lies over the stage. */
  canvas: RefObject<Canvas | null>;
  /** Whether the picture of the address stands there, and not the last one. */
  ready: boolean;
}

/** A picture that has not moved for this long is at rest. */
const STILL_MS = 100;
const LEAST = 0.2;

/** The stage of a drawn layout: an SVG in place of the canvas, with the same pointer, keys and menus. Nothing is dragged. */
export function DrawnCanvas({ layout, view, explored, handlers, canvas, ready }: DrawnCanvasProps) {
  const frame = useRef<HTMLDivElement>(null);
  const keys = useId();
  const stage = useStageSize(frame);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<Sight | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const { drawing, first, error } = useDrawing(
    layout,
    { view, explored },
    { stage, level: chosen ? levelOf(chosen) : 1, open },
  );
  const sight = useMemo(() => {
    if (!drawing || !first || !stage) return START;
    return chosen ? within(chosen, drawing, stage) : openingSight(first, stage);
  }, [chosen, drawing, first, stage]);
  const scene = useMemo(() => sceneOf(explored.scene, drawing), [explored.scene, drawing]);
  const listeners = useListeners();
  const scale = Math.min(1, sight.zoom);
  const toPixels = ({ left, right, top, bottom }: Bounds): Bounds => ({
    left: left * scale + sight.pan.x,
    right: right * scale + sight.pan.x,
    top: top * scale + sight.pan.y,
    bottom: bottom * scale + sight.pan.y,
  });
  const boxOf = (id: string): Bounds | null => {
    const box = drawing?.places.get(id);
    return box ? toPixels(box) : null;
  };
  const seen = (): Bounds => ({
    left: -sight.pan.x / scale,
    right: ((stage?.width ?? 1) - sight.pan.x) / scale,
    top: -sight.pan.y / scale,
    bottom: ((stage?.height ?? 1) - sight.pan.y) / scale,
  });
  const zoomAt = (factor: number, at = { x: (stage?.width ?? 0) / 2, y: (stage?.height ?? 0) / 2 }) =>
    setChosen(zoomedAt(sight, Math.min(LARGEST, Math.max(LEAST, sight.zoom * factor)), at));
  const centreOn = ({ x, y }: { x: number; y: number }) =>
    setChosen({
      zoom: sight.zoom,
      pan: { x: (stage?.width ?? 0) / 2 - x * scale, y: (stage?.height ?? 0) / 2 - y * scale },
    });
  const point = (id: string | null) => {
    setPointed(id);
    handlers.onPoint(id);
    const box = id === null ? null : boxOf(id);
    listeners.hover(id !== null && box ? { kind: "entity", id, box } : null);
  };
  const made = {
    zoomBy: (factor: number) => zoomAt(factor),
    fit: () => setChosen(first && stage ? wholeSight(first, stage) : null),
    zoomTo(ids: readonly string[]) {
      const boxes = ids.flatMap((id) => drawing?.places.get(id) ?? []);
      if (boxes.length === 0) return;
      centreOn(
        pointIn({
          left: Math.min(...boxes.map(({ left }) => left)),
          right: Math.max(...boxes.map(({ right }) => right)),
          top: Math.min(...boxes.map(({ top }) => top)),
          bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
        }),
      );
    },
  };
  const now = useEffectEvent(() => ({
    handlers,
    scene,
    drawing,
    sight,
    stage,
    pointed,
    boxOf,
    seen,
    point,
    zoomAt,
    centreOn,
    made,
  }));
  // The same for as long as it stands: what lies over the stage listens to it.
  useImperativeHandle(
    canvas,
    (): Canvas => ({
      show() {},
      setColorScheme() {},
      putOnPaper: () => () => {},
      fit: () => now().made.fit(),
      zoomTo: (ids) => now().made.zoomTo(ids),
      zoomBy: (factor) => now().made.zoomBy(factor),
      centreOn: (place) => now().centreOn(place),
      watchSight: (listener) => listeners.watchSight(listener, now().seen()),
      watchHover: listeners.watchHover,
      point: (id) => now().point(id),
      focus: () => frame.current?.focus(),
      snapshot: () => null,
      destroy() {},
    }),
    [listeners],
  );
  useEffect(() => {
    const container = frame.current;
    if (!container) return;
    const ended = new AbortController();
    const acts = {
      pan: ({ x, y }: { x: number; y: number }) => {
        const { zoom, pan } = now().sight;
        setChosen({ zoom, pan: { x: pan.x + x, y: pan.y + y } });
      },
      zoomAt: (factor: number, at: { x: number; y: number }) => now().zoomAt(factor, at),
      // A list that stands over the drawing closes by the same key.
      openFold: (key: string) => setOpen((before) => toggled(before, key)),
      hover: (next: Hovered | null) => {
        setHovered(next?.kind === "entity" ? next.id : null);
        listeners.hover(next?.kind === "entity" ? { ...next, box: now().boxOf(next.id) ?? next.box } : next);
      },
    };
    bindDrawnPointer(container, { handlers: () => now().handlers, acts }, ended.signal);
    const surface = {
      places: () => [...(now().drawing?.places ?? [])].map(([id, box]) => [id, pointIn(box)] as const),
      pixelOf: (id: string) => pointIn(now().boxOf(id) ?? { left: 0, right: 0, top: 0, bottom: 0 }),
      middle: () => ({ x: (now().stage?.width ?? 0) / 2, y: (now().stage?.height ?? 0) / 2 }),
    };
    const run: ReturnType<typeof keyActions> = (command, key) =>
      keyActions(surface, {
        scene: () => now().scene,
        pointed: { id: () => now().pointed, at: (id) => now().point(id), mark() {} },
        // Nothing moves in a drawn layout.
        moves: { step() {} },
        handlers: now().handlers,
        ...now().made,
      })(command, key);
    bindKeyboard(container, run, ended.signal);
    return () => ended.abort();
  }, [listeners]);
  const isDrawn = ready && drawing !== null;
  const lines = useMemo(
    () => (drawing ? shownLines(drawing, hovered, scene.selection) : []),
    [drawing, hovered, scene.selection],
  );
  const tellDrawn = useEffectEvent(() => {
    if (!drawing || !stage) return;
    const places = new Map([...drawing.places.keys()].map((id) => [id, pointIn(boxOf(id) ?? ZERO)]));
    const { groups = [] } = drawing;
    handlers.onDrawn({ scene, places, groups, links: drawing.linesOf([]).length, area: stage, settled: true });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of these is a new picture
  useEffect(() => {
    const timer = setTimeout(tellDrawn, STILL_MS);
    return () => clearTimeout(timer);
  }, [scene, sight, stage]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of these is a new sight
  useLayoutEffect(() => listeners.sight(seen()), [sight, stage, drawing]);
  const marked = new Set([...endsOf(scene.selection), ...lines.flatMap(({ ends }) => (hovered === null ? [] : ends))]);
  return (
    <>
      <div
        ref={frame}
        className={`absolute inset0 clipped ${css.drawn}`}
        role="application"
        aria-label={strings.canvas}
        aria-describedby={keys}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the keys while it has the focus
        tabIndex={0}
        data-drawn={isDrawn ? `${drawing.places.size}/${drawing.linesOf([]).length}` : undefined}
        data-settled={isDrawn && stage ? `${stage.width}x${stage.height}` : undefined}
        data-layout={layout}
      >
        <svg width="100%" height="100%" aria-hidden="true" focusable="false">
          {drawing && (
            <g transform={`translate(${sight.pan.x} ${sight.pan.y}) scale(${scale})`}>
              <Nodes nodes={drawing.nodes} />
              {[...marked].map((id) => (
                <Mark key={id} box={drawing.places.get(id) ?? boxAround(drawing.absent.get(id))} kind="marked" />
              ))}
              {pointed !== null && <Mark box={drawing.places.get(pointed)} kind="pointed" />}
              <g>
                {lines.map(({ node }, index) => (
                  // A line has no id but its position.
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  <SvgDrawing key={index} node={node} />
                ))}
              </g>
              {drawing.over && <Nodes nodes={drawing.over} />}
            </g>
          )}
        </svg>
        {error && <Failure message={error.message} />}
      </div>
      {drawing && <Told sentences={drawing.told} />}
      <VisuallyHidden id={keys}>{onKeyboard(strings.canvasKeys)}</VisuallyHidden>
    </>
  );
}

const START: Sight = { zoom: 1, pan: { x: 0, y: 0 } };
const ZERO: Bounds = { left: 0, right: 0, top: 0, bottom: 0 };

const Nodes = memo(function Nodes({ nodes }: { nodes: readonly SvgNode[] }) {
  return <SvgDrawing node={{ tag: "g", children: nodes }} />;
});

/** What the drawing tells besides, on one line that opens. */
function Told({ sentences }: { sentences: readonly string[] }) {
  return (
    <details className={`screenOnly tiny muted absolute onSheet ${css.told}`}>
      <summary>{sentences.join(strings.toldGap)}</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}

function Mark({ box, kind }: { box: Bounds | undefined; kind: "marked" | "pointed" }) {
  if (!box) return null;
  const { left, right, top, bottom } = box;
  return (
    <rect x={left} y={top} width={right - left} height={bottom - top} rx={3} className={`untouched ${css[kind]}`} />
  );
}

function toggled(open: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return new Set(open.has(key) ? [...open].filter((one) => one !== key) : [...open, key]);
}

/** The box of a mark that counts an entity with others. */
function boxAround(middle: Point | undefined): Bounds | undefined {
  return middle && { left: middle.x - 16, right: middle.x + 16, top: middle.y - 16, bottom: middle.y + 16 };
}

/** Of a name under the pointer or selected, only its own lines; of a selected line, those between its ends. */
function shownLines(drawing: Drawing, hovered: string | null, selection: Scene["selection"]) {
  if (hovered !== null) return drawing.linesOf([hovered]);
  const ends = endsOf(selection);
  if (selection?.kind !== "pair") return drawing.linesOf(ends);
  return drawing.linesOf(ends).filter((line) => ends.every((id) => line.ends.includes(id)));
}

/** The scene as it is drawn: each entity in the middle of its box, those counted only hidden. */
function sceneOf(scene: Scene, drawing: Drawing | null): Scene {
  if (!drawing) return scene;
  const positions = new Map([...drawing.places].map(([id, box]) => [id, pointIn(box)]));
  const entities = scene.entities.map((entity) => ({ ...entity, hidden: !positions.has(entity.id) }));
  return { ...scene, entities, positions, columns: [] };
}

function useStageSize(frame: RefObject<HTMLElement | null>): Area | null {
  const [size, setSize] = useState<Area | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return size;
}

/** Listeners to what is in sight and to what the pointer is on; the same object for as long as the stage stands. */
function useListeners() {
  const [listeners] = useState(() => {
    const [toSight, toHover] = [new Set<(seen: Bounds) => void>(), new Set<(hovered: Hovered | null) => void>()];
    return {
      watchSight(listener: (seen: Bounds) => void, seen: Bounds) {
        toSight.add(listener);
        listener(seen);
        return () => void toSight.delete(listener);
      },
      watchHover(listener: (hovered: Hovered | null) => void) {
        toHover.add(listener);
        return () => void toHover.delete(listener);
      },
      sight: (seen: Bounds) => toSight.forEach((tell) => void tell(seen)),
      hover: (hovered: Hovered | null) => toHover.forEach((tell) => void tell(hovered)),
    };
  });
  return listeners;
}
