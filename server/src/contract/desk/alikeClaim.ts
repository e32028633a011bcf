import { z } from "zod";

/** The point in which a claim differs from one that is being written; `nothing` if it says the same, `rest` if it is only on the same matter. */
export const alikeDiffers = ["nothing", "figure", "time", "status", "direction", "about", "rest"] as const;

export const AlikeDiffers = z.enum(alikeDiffers);
export type AlikeDiffers = z.infer<typeof AlikeDiffers>;
