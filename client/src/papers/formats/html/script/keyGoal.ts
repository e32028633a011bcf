import { isSame, type Target } from "./Target.ts";

/** Where an arrow key, Home or End leads from a part of the figure; null for other keys. */
export function keyGoal(key: string, at: Target, order: readonly Target[]): Target | null {
  const place = order.findIndex((target) => isSame(target, at));
  const last = order.length - 1;
  const goals: Readonly<Record<string, number>> = {
    ArrowRight: Math.min(place + 1, last),
    ArrowDown: Math.min(place + 1, last),
    ArrowLeft: Math.max(place - 1, 0),
    ArrowUp: Math.max(place - 1, 0),
    Home: 0,
    End: last,
  };
  return order[goals[key] ?? -1] ?? null;
}
