import { arrangeOrganic } from "../placement/arrangeOrganic.ts";
import type { Arrange } from "../placement/performActs.ts";

/** Lays everything out by the layout that is asked for; one that is not known is the organic one. */
export const arrange: Arrange = (arranging, placing) => arrangeOrganic(arranging, placing);
