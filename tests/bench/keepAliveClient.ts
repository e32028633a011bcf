import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** A request of one route. */
export interface ApiRequest {
  path: string;
  /** Makes it a POST. */
  body?: unknown;
}

/** Sends one request after the other over one connection. */
export interface KeepAliveClient {
  /** Resolves with the status when the whole answer is there. */
  send(asked: ApiRequest): Promise<number>;
  close(): void;
}

const HEAD_END = "\r\n\r\n";

/**
 * A client of a server. It knows no more of HTTP than it needs, so that what is measured is the server and not the
 * client: Node's own takes as long for a request as the server does.
 */
export function keepAliveClient(url: string): KeepAliveClient {
  const { hostname, port, pathname: base } = new URL(url);
  let socket: Socket | null = null;
  // The server ends a connection on which nobody asked for a while.
  const open = async () => {
    const opened = connect({ host: hostname, port: Number(port), noDelay: true });
    await once(opened, "connect");
    opened.once("close", () => {
      socket = null;
    });
    return opened;
  };
  return {
    async send({ path, body }) {
      socket ??= await open();
      const answer = nextAnswer(socket);
      socket.write(requestText(base + path, body));
      return answer;
    },
    close: () => socket?.destroy(),
  };
}

function nextAnswer(socket: Socket): Promise<number> {
  return new Promise((resolve, reject) => {
    let head = "";
    let missing: number | null = null;
    const take = (chunk: Buffer) => {
      if (missing === null) {
        head += chunk.toString("latin1");
        const end = head.indexOf(HEAD_END);
        if (end < 0) return;
        missing = contentLength(head.slice(0, end)) - (head.length - end - HEAD_END.length);
      } else missing -= chunk.length;
      if (missing > 0) return;
      socket.off("data", take).off("error", reject);
      resolve(Number(head.slice(9, 12)));
    };
    socket.on("data", take).on("error", reject);
  });
}

function requestText(path: string, body: unknown): string {
  const head = `${body === undefined ? "GET" : "POST"} ${path} HTTP/1.1\r\nHost: localhost\r\n`;
  if (body === undefined) return `${head}\r\n`;
  const text = JSON.stringify(body);
  return `${head}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}${HEAD_END}${text}`;
}

function contentLength(head: string): number {
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  if (length === undefined) throw new Error(`The answer does not tell its length:\n${head}`);
  return Number(length);
}
