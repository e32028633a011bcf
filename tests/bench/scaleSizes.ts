/** Entities of the small ecosystem. */
export const SMALL = Number(process.env.ATLAS_SCALE_SMALL ?? 10_000);
/** Entities of the large one; loading a million takes long: it is for whoever asks for it. */
export const LARGE = Number(process.env.ATLAS_SCALE ?? 100_000);
/** Claims of the hub of the large ecosystem; in the small one it is as any other organisation. */
export const HUB = Number(process.env.ATLAS_HUB ?? 100_000);
/** Kinds of requests whose name contains one of these, by comma; all without it. */
export const KINDS = (process.env.ATLAS_SCALE_KINDS ?? "").split(",");
