/** An answer of the fake server: a body with status 200, or an error with its code and what else its body holds. */
export type FakeAnswer =
  | { body: unknown }
  | { status: number; code: string; message?: string; more?: Record<string, unknown> }
  | "unreachable";

/** A fake `fetch` that a test controls, with a record of its requests. */
export interface FakeFetch {
  /** Paths with their queries, in order of request. */
  asked: string[];
  /** Paths whose request was cancelled before the answer. */
  aborted: string[];
  /** Holds back answers to paths that contain this text until `release`. */
  hold(part: string): void;
  release(): void;
  answers: Record<string, FakeAnswer | ((path: string, body: unknown) => FakeAnswer)>;
}

/** Replaces `fetch` with a fake server: the answer with the longest matching prefix of the path wins. */
export function fakeFetch(answers: FakeFetch["answers"]): FakeFetch {
  let held: string | null = null;
  let waiting: (() => void)[] = [];
  const fake: FakeFetch = {
    asked: [],
    aborted: [],
    answers,
    hold: (part) => {
      held = part;
    },
    release: () => {
      held = null;
      for (const go of waiting) go();
      waiting = [];
    },
  };
  globalThis.fetch = async (input, init) => {
    const path = decodeURIComponent(String(input));
    fake.asked.push(path);
    await new Promise<void>((go, fail) => {
      init?.signal?.addEventListener("abort", () => {
        fake.aborted.push(path);
        fail(init.signal?.reason);
      });
      if (held !== null && path.includes(held)) waiting.push(go);
      else go();
    });
    return respond(answerTo(path, fake.answers, init?.body));
  };
  return fake;
}

function answerTo(path: string, answers: FakeFetch["answers"], body: RequestInit["body"]): FakeAnswer {
  const keys = Object.keys(answers).filter((key) => path.startsWith(key));
  const best = keys.sort((a, b) => b.length - a.length)[0];
  const answer = best === undefined ? undefined : answers[best];
  if (answer === undefined) return { status: 404, code: "not_found", message: `the fake knows no ${path}` };
  return typeof answer === "function" ? answer(path, typeof body === "string" ? JSON.parse(body) : null) : answer;
}

function respond(answer: FakeAnswer): Response {
  if (answer === "unreachable") throw new TypeError("Failed to fetch");
  const ok = "body" in answer;
  const body = ok
    ? answer.body
    : { ...answer.more, error: { code: answer.code, message: answer.message ?? answer.code } };
  // jsdom has no Response; these are the parts that the client reads.
  return { ok, status: ok ? 200 : answer.status, json: async () => body } as Response;
}
