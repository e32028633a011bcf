import type { CameraStand } from "./camera.ts";
import type { Scene } from "./elements.ts";

/** A picture and the visible part of it, from which another canvas can continue. */
export interface Outlook {
  scene: Scene;
  stand: CameraStand;
}
