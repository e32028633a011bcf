/** Page of the reader's own findings. */
export const DESK_PATH = "/desk";
