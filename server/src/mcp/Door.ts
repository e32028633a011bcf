import type { QuestionFile } from "../questions/readQuestions.ts";
import type { Releases } from "../releases/openReleases.ts";
import type { GraphStore } from "../store/GraphStore.ts";

/** Services that the tools use. */
export interface DoorContext {
  store: GraphStore;
  questions: readonly QuestionFile[];
  releases: Releases;
  /** Runs an answer when its turn comes. Throws an AtlasError if too many wait. */
  inTurn<Answer>(make: () => Promise<Answer>): Promise<Answer>;
  /** Takes errors whose detail is for the log alone. */
  report(error: unknown): void;
}
