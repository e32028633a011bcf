import type { z } from "zod";
import { heldDataset } from "../graph/summary.ts";
import type { DoorContext } from "./Door.ts";
import { answerText, type Told } from "./text/answerText.ts";

/** The answer of a tool in words, and as data as far as the words go. */
export interface Answered<Output> {
  told: Told;
  /** The data with the first `shown` items of the text. */
  data(shown: number): Output;
}

interface ToolSpec<Input extends z.ZodObject, Output extends z.ZodObject> {
  name: string;
  title: string;
  description: string;
  input: Input;
  output: Output;
  /** Arguments that work on the real data set. */
  example: z.input<Input>;
  respond(context: DoorContext, asked: z.output<Input>): Promise<Answered<z.output<Output>>>;
}

/** One tool as the door sees it. */
export interface Tool {
  name: string;
  title: string;
  description: string;
  input: z.ZodObject;
  output: z.ZodObject;
  example: Record<string, unknown>;
  /** Answers arguments that fit `input`. Throws AtlasError. */
  respond(context: DoorContext, asked: unknown): Promise<{ text: string; data: Record<string, unknown> }>;
}

/** Ties a tool to its schemas and to the function that answers. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>(spec: ToolSpec<Input, Output>): Tool {
  return {
    ...spec,
    async respond(context, asked) {
      const { told, data } = await spec.respond(context, spec.input.parse(asked));
      const { text, shown } = answerText(told, await heldDataset(context.store));
      return { text, data: data(shown) };
    },
  };
}
