import { useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { paperAddress } from "../../../model/address/pages/readAddress.ts";
import type { AboutText } from "../../../papers/answers/reading/KeptText.ts";
import { takePaper } from "../paper/keptPapers.ts";
import { readFile } from "./readFile.ts";

/** Progress in reading a file; pages are null for a format without them. */
export interface FileProgress {
  name: string;
  pages: { read: number; all: number } | null;
}

/** Reads files that a reader brings, one at a time: another one takes the place of the one before. A paper of the atlas opens its own page. */
export function useFile(onText: (text: string, about: AboutText) => void) {
  const [progress, setProgress] = useState<FileProgress | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const navigate = useNavigate();
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  function cancel() {
    running.current?.abort();
    setProgress(null);
  }

  async function bringIn(file: File) {
    cancel();
    const reading = new AbortController();
    running.current = reading;
    const { signal } = reading;
    setProblem(null);
    setProgress({ name: file.name, pages: null });
    const found = await readFile(file, {
      signal,
      onPage: (read, all) => !signal.aborted && setProgress({ name: file.name, pages: { read, all } }),
    });
    if (signal.aborted) return;
    setProgress(null);
    if ("problem" in found) setProblem(found.problem);
    else if ("paper" in found) navigate(paperAddress(takePaper(found.paper)));
    else onText(found.text, found.about);
  }

  return { bringIn: (file: File) => void bringIn(file), progress, cancel, problem, setProblem };
}
