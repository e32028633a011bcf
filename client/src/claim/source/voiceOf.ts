import type { Source } from "@atlas/server/contract";

/** The publisher whose words a source carries: the one that it retells, otherwise its own. */
export function voiceOf({ publisher, repeated_publisher }: Source): string {
  return repeated_publisher ?? publisher;
}
