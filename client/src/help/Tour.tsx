import { Button } from "@mantine/core";
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { onKeyboard } from "../browser/onKeyboard.ts";
import { useFocusReturn } from "../browser/useFocusReturn.ts";
import { useViewState } from "../url/useViewState.ts";
import { EXPLORE_PATH } from "../url/view/viewPaths.ts";
import { type Box, placeCard } from "./placeCard.ts";
import { strings } from "./strings.ts";
import css from "./Tour.module.css";
import { goToStop } from "./tourState.ts";
import { EXAMPLE_VIEW, targets, tourStops } from "./tourStops.ts";

/** How often to check whether the target has moved. */
const LOOK_MS = 250;

/** One stop of the tour: a card beside its target. The page keeps working meanwhile. */
export function Tour({ stop }: { stop: number }) {
  const [{ steps }] = useViewState();
  const navigate = useNavigate();
  const name = tourStops[stop] ?? "search";
  const [title, text] = strings.stops[name];
  const target = useBoxOf(targets[name]);
  const card = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  const [titleId, textId] = [useId(), useId()];
  useFocusReturn();

  // Without a picture there is no target.
  const empty = steps.length === 0;
  useEffect(() => {
    if (empty) void navigate({ pathname: EXPLORE_PATH, search: EXAMPLE_VIEW });
  }, [empty, navigate]);

  useLayoutEffect(() => {
    if (!card.current) return;
    const { offsetWidth: width, offsetHeight: height } = card.current;
    const screen = { width: window.innerWidth, height: window.innerHeight };
    setPlace(placeCard(target ?? { left: 0, top: 0, ...screen }, { width, height }, screen));
  }, [target]);

  const placed = place !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each stop is read from its heading, once that can be seen
  useEffect(() => heading.current?.focus({ preventScroll: true }), [stop, placed]);

  const last = stop === tourStops.length - 1;
  const leave = (event: KeyboardEvent) => event.key === "Escape" && goToStop(null);
  return (
    <>
      {target && <div className={css.ring} style={target} aria-hidden="true" />}
      <div
        ref={card}
        role="dialog"
        aria-labelledby={titleId}
        aria-describedby={textId}
        className={css.card}
        style={place ?? { visibility: "hidden" }}
        onKeyDown={leave}
      >
        <p className={css.count}>{strings.tourAt(stop + 1, tourStops.length)}</p>
        <h2 ref={heading} id={titleId} tabIndex={-1} className={css.title}>
          {title}
        </h2>
        <p id={textId}>{onKeyboard(text)}</p>
        <div className={css.buttons}>
          <Button size="xs" variant="subtle" onClick={() => goToStop(null)}>
            {last ? strings.close : strings.skip}
          </Button>
          <span className={css.gap} />
          {stop > 0 && (
            <Button size="xs" variant="default" onClick={() => goToStop(stop - 1)}>
              {strings.back}
            </Button>
          )}
          <Button size="xs" onClick={() => goToStop(last ? null : stop + 1)}>
            {last ? strings.finish : strings.next}
          </Button>
        </div>
      </div>
    </>
  );
}

/** The rectangle of the first element that matches a selector; null while there is none. */
function useBoxOf(selector: string): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useLayoutEffect(() => {
    const look = () => {
      const rect = document.querySelector(selector)?.getBoundingClientRect();
      const next =
        rect && rect.width > 0 ? { left: rect.left, top: rect.top, width: rect.width, height: rect.height } : null;
      setBox((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    look();
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [selector]);
  return box;
}
