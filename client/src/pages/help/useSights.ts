import { useEffect, useEffectEvent } from "react";
import { useLocation, useNavigate } from "react-router";
import { ON_TOUR, onTour } from "../../parts/address/onTour.ts";
import { goToStop, tourHome } from "./tourState.ts";
import type { Sight } from "./tourStops.ts";

/**
 * Opens the page of each stop in place of the one before, and returns a function that leaves the tour: back to where the
 * reader was before it, or has gone by herself since.
 */
export function useSights({ address }: Sight): () => void {
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
