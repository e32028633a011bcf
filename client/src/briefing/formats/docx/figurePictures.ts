import type { Briefing } from "../../Briefing.ts";

/** The figure as pictures; without `png` where there is no canvas to draw it on. */
export interface Pictures {
  svg: string;
  png: Uint8Array<ArrayBuffer> | null;
  width: number;
  height: number;
}

/** No picture yet. */
export async function picturesOf(_briefing: Briefing): Promise<Pictures> {
  return { svg: "", png: null, width: 0, height: 0 };
}
