import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type AccessVariables, accessOf, isLocalOnly } from "./Access.ts";

interface DeskVariables extends AccessVariables {
  ATLAS_DESK?: string | undefined;
}

/** Folder of the desk on a server for this machine alone; the path is the same from server/src and from server/dist. */
const USUAL_DESK = fileURLToPath(new URL("../../data/own/desk", import.meta.url));

/** The folder of the desk: the one that ATLAS_DESK names, or the usual one of a server for this machine alone; null for none. */
export function deskFolderOf(variables: DeskVariables): string | null {
  const named = nameIn(variables);
  if (named === "off") return null;
  if (named !== null) return resolve(named);
  return isLocalOnly(variables) ? USUAL_DESK : null;
}

/** Whether a desk is named where nobody logs in and others may reach the server. */
export function isDeskForAll(variables: DeskVariables): boolean {
  const named = nameIn(variables);
  return named !== null && named !== "off" && accessOf(variables).kind === "open" && !isLocalOnly(variables);
}

function nameIn({ ATLAS_DESK }: DeskVariables): string | null {
  return ATLAS_DESK?.trim() ?? null;
}
