/** Entities of the small ecosystem. */
export const SMALL = Number(process.env.ATLAS_SCALE_SMALL ?? 10_000);
/** Entities of the large ecosystem. Loading a million takes long, so ask for that explicitly. */
export const LARGE = Number(process.env.ATLAS_SCALE ?? 100_000);
/** Claims of the hub of the large ecosystem; in the small one it is an ordinary organisation. */
export const HUB = Number(process.env.ATLAS_HUB ?? 100_000);
/** Measures kinds of requests whose name contains one of these, separated by commas; all by default. */
export const KINDS = (process.env.ATLAS_SCALE_KINDS ?? "").split(",");
