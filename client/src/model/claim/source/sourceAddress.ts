import type { Source } from "@atlas/server/contract";
import { strings } from "../../words/strings.ts";

/** The address of a source as text, or that it is not public. */
export function sourceAddress({ url }: Pick<Source, "url">): string {
  return url ?? strings.notPublic;
}
