import { changeLook, print, resize } from "./acts/changing.ts";
import { choose, clickControl, selectOption } from "./acts/clicking.ts";
import { openMangled, travel } from "./acts/moving.ts";
import { useMouse } from "./acts/pointing.ts";
import { pressKeys } from "./acts/pressing.ts";
import { typeText } from "./acts/typing.ts";
import type { Act } from "./Stranger.ts";

/** The relative frequency of each act. */
const repertoire: [times: number, act: Act][] = [
  [22, clickControl],
  [14, choose],
  [22, typeText],
  [14, pressKeys],
  [12, useMouse],
  [3, openMangled],
  [7, travel],
  [3, resize],
  [3, changeLook],
  [1, print],
  [2, selectOption],
];
/** All acts, each repeated according to its frequency. */
export const acts = repertoire.flatMap(([times, act]) => Array.from({ length: times }, () => act));
