import { Agent, request } from "node:http";

/** A request of one route. */
export interface ApiRequest {
  path: string;
  /** Makes it a POST. */
  body?: unknown;
}

/** Sends one request after the other over one connection, at the least cost that Node allows. */
export interface KeepAliveClient {
  /** Resolves with the status when the whole answer is there. */
  send(asked: ApiRequest): Promise<number>;
  close(): void;
}

/** Opens a client of a server. */
export function keepAliveClient(url: string): KeepAliveClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = ({ path, body }: ApiRequest) =>
    new Promise<number>((resolve, reject) => {
      const method = body === undefined ? "GET" : "POST";
      const headers = body === undefined ? {} : { "content-type": "application/json" };
      const outgoing = request(url + path, { agent, method, headers }, (answer) => {
        answer.once("end", () => resolve(answer.statusCode ?? 0));
        answer.once("error", reject);
        answer.resume();
      });
      outgoing.once("error", reject);
      outgoing.end(body === undefined ? undefined : JSON.stringify(body));
    });
  return { send, close: () => agent.destroy() };
}
