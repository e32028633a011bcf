import { Button } from "@mantine/core";
import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { ON_TOUR, onTour } from "../../parts/address/useLastQuery.ts";
import { onKeyboard } from "../../ui/browser/onKeyboard.ts";
import { useFocusReturn } from "../../ui/browser/useFocusReturn.ts";
import { strings as frame } from "../../ui/strings.ts";
import { placeCard } from "./placeCard.ts";
import { strings } from "./strings.ts";
import css from "./Tour.module.css";
import { goToStop, tourHome } from "./tourState.ts";
import { type Sight, sights, tourStops } from "./tourStops.ts";
import { useBoxOf } from "./useBoxOf.ts";

export function Tour({ stop }: { stop: number }) {
  const name = tourStops[stop] ?? "search";
  const [title, text] = strings.stops[name];
  const target = useBoxOf(sights[name]);
  const leave = useSights(sights[name]);
  const card = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  const [titleId, textId] = [useId(), useId()];
  useFocusReturn();

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
  return (
    <>
      {target && <div className={`round8 fixed untouched ${css.ring}`} style={target} aria-hidden="true" />}
      <div
        ref={card}
        role="dialog"
        aria-labelledby={titleId}
        aria-describedby={textId}
        className={`raised onSheet fixed ${css.card}`}
        style={place ?? { visibility: "hidden" }}
        onKeyDown={(event) => event.key === "Escape" && leave()}
      >
        <p className={css.count}>{strings.tourAt(stop + 1, tourStops.length)}</p>
        <h2 ref={heading} id={titleId} tabIndex={-1} className={`below6 ${css.title}`}>
          {title}
        </h2>
        <p id={textId}>{onKeyboard(text)}</p>
        <div className={`row wrap gap6 ${css.buttons}`}>
          <Button size="xs" variant="subtle" onClick={leave}>
            {last ? frame.close : strings.skip}
          </Button>
          <span className="grow" />
          {stop > 0 && (
            <Button size="xs" variant="default" onClick={() => goToStop(stop - 1)}>
              {strings.back}
            </Button>
          )}
          <Button size="xs" onClick={() => (last ? leave() : goToStop(stop + 1))}>
            {last ? strings.finish : strings.next}
          </Button>
        </div>
      </div>
    </>
  );
}

/**
 * Opens the page of each stop in place of the one before, and returns a function that leaves the tour: back to where the
 * reader was before it, or has gone by herself since.
 */
function useSights({ address }: Sight): () => void {
  const location = useLocation();
  const navigate = useNavigate();
  const open = useEffectEvent(() => {
    const now = location.pathname + location.search;
    if (!onTour(location)) tourHome.set(now + location.hash);
    if (now !== address) void navigate(address, { replace: true, state: ON_TOUR });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new stop opens a page, or the reader could go nowhere
  useEffect(open, [address]);
  return () => {
    if (onTour(location)) void navigate(tourHome.value() ?? "/", { replace: true });
    goToStop(null);
  };
}
