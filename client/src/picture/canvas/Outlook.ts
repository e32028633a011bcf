import type { CameraStand } from "./camera.ts";
import type { Scene } from "./elements.ts";

/** The picture that a canvas showed, and which part of it: another canvas can go on from there. */
export interface Outlook {
  scene: Scene;
  stand: CameraStand;
}
