import { useEffect, useEffectEvent, useState } from "react";
import { base64Of } from "../../../ui/browser/base64Of.ts";
import { strings } from "./strings.ts";

const MOST_BYTES = 12_000_000;

/** A file in Base64, or why it cannot be sent; both null while it is read. */
export function useFileContent(file: File): { content: string | null; problem: string | null } {
  const [content, setContent] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(file.size > MOST_BYTES ? strings.tooLarge : null);
  const read = useEffectEvent(async () => {
    if (problem !== null) return;
    const text = await base64Of(file);
    if (text === null) setProblem(strings.unreadable);
    else setContent(text);
  });
  useEffect(() => void read(), []);
  return { content, problem };
}
