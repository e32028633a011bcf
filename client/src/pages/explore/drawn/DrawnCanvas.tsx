import { VisuallyHidden } from "@mantine/core";
import {
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
import { pairName } from "../../../model/address/view/hiding.ts";
import type { DrawnLayoutName } from "../../../model/address/view/layoutState.ts";
import type { ViewState } from "../../../model/address/view/viewState.ts";
import { pointIn } from "../../../papers/drawn/pointIn.ts";
import type { Canvas, CanvasHandlers } from "../../../picture/canvas/Canvas.ts";
import { endsOf } from "../../../picture/canvas/elements.ts";
import type { Hovered } from "../../../picture/canvas/input/hover.ts";
import { bindKeyboard, keyActions } from "../../../picture/canvas/input/keyActions.ts";
import type { Bounds } from "../../../picture/canvas/viewport.ts";
import { onKeyboard } from "../../../ui/browser/onKeyboard.ts";
import { Failure } from "../../../ui/Failure.tsx";
import { strings } from "../strings.ts";
import type { Explored } from "../useExplored.ts";
import { bindDrawnPointer } from "./bindDrawnPointer.ts";
import css from "./DrawnCanvas.module.css";
import { DrawnPicture, Told } from "./DrawnPicture.tsx";
import { bandsAlong, sceneOf, shownLines } from "./sceneOf.ts";
import { levelOf, type Sight } from "./sight.ts";
import { useListeners, useStageSize } from "./stageHooks.ts";
import { useDrawing } from "./useDrawing.ts";
import { useSight } from "./useSight.ts";

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
  const camera = useSight({ drawing, first, stage }, [chosen, setChosen]);
  const { sight, boxOf, seen } = camera;
  const scene = useMemo(() => sceneOf(explored.scene, drawing), [explored.scene, drawing]);
  const listeners = useListeners();
  const point = (id: string | null) => {
    setPointed(id);
    handlers.onPoint(id);
    const box = id === null ? null : boxOf(id);
    listeners.hover(id !== null && box ? { kind: "entity", id, box } : null);
  };
  const now = useEffectEvent(() => ({
    handlers,
    scene,
    shown: explored.listed.shown,
    drawing,
    stage,
    pointed,
    point,
    ...camera,
  }));
  // The same for as long as it stands: what lies over the stage listens to it.
  useImperativeHandle(
    canvas,
    (): Canvas => ({
      show() {},
      setColorScheme() {},
      putOnPaper: () => () => {},
      fit: () => now().fit(),
      zoomTo: (ids) => now().zoomTo(ids),
      zoomBy: (factor) => now().zoomBy(factor),
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
      claimsBetween: (a: string, b: string) =>
        now().shown.claims.filter(({ subject, object }) => pairName(subject, object) === pairName(a, b)).length,
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
        ...now(),
        scene: () => now().scene,
        pointed: { id: () => now().pointed, at: (id) => now().point(id), mark() {} },
        // Nothing moves in a drawn layout.
        moves: { step() {} },
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
        {drawing && (
          <DrawnPicture
            drawing={drawing}
            lines={lines}
            changed={bandsAlong(lines, explored.listed.changed?.impacts)}
            marked={marked}
            pointed={pointed}
            at={{ ...sight.pan, scale: camera.scale }}
          />
        )}
        {error && <Failure message={error.message} />}
      </div>
      {drawing && <Told sentences={drawing.told} />}
      <VisuallyHidden id={keys}>{onKeyboard(strings.canvasKeys)}</VisuallyHidden>
    </>
  );
}

const ZERO: Bounds = { left: 0, right: 0, top: 0, bottom: 0 };

function toggled(open: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return new Set(open.has(key) ? [...open].filter((one) => one !== key) : [...open, key]);
}
