import { feedAddress } from "../address/feedAddress.ts";
import { QUESTIONS_PATH } from "../address/pages/questionAddress.ts";
import { splitAddress } from "../address/splitAddress.ts";
import { watchedEntity } from "./watchedAddress.ts";

/** The address of the feed of what is watched: of an entity or a question; null for all else, which has none of its own. */
export function watchFeed(address: string): string | null {
  const entity = watchedEntity(address);
  if (entity !== null) return feedAddress({ entity });
  const { path, query } = splitAddress(address);
  if (!path.startsWith(`${QUESTIONS_PATH}/`)) return null;
  const question = path.slice(QUESTIONS_PATH.length + 1);
  return feedAddress({ question, ...Object.fromEntries(new URLSearchParams(query)) });
}
