import { DeskSaved, DeskState, type FindingRequest } from "../../../server/src/contract/index.ts";

/** A page that a server has opened, as far as it deals with the desk. */
export interface Page {
  /** The desk as it is now. */
  desk(): Promise<DeskState>;
  /** Saves a new finding; null if the connection broke before the whole answer was there. Throws if it is refused. */
  save(finding: FindingRequest): Promise<DeskSaved | null>;
}

export async function openPage(url: string): Promise<Page> {
  const desk = async () => DeskState.parse(await (await fetch(`${url}/api/desk`)).json());
  const { token } = await desk();
  const save = async ({ id, ...finding }: FindingRequest) => {
    const answer = await answerTo(`${url}/api/desk/findings/${id}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json", Origin: url, "X-Atlas-Token": token, "If-None-Match": "*" },
      body: JSON.stringify(finding),
    });
    if (answer === null) return null;
    if (answer.status !== 200) throw new Error(`${id} is answered by ${answer.status}: ${answer.text}`);
    return DeskSaved.parse(JSON.parse(answer.text));
  };
  return { desk, save };
}

async function answerTo(url: string, request: RequestInit): Promise<{ status: number; text: string } | null> {
  try {
    const answer = await fetch(url, request);
    return { status: answer.status, text: await answer.text() };
  } catch {
    return null;
  }
}
