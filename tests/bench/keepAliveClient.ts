import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** A request to one route. */
export interface ApiRequest {
  path: string;
  /** Makes it a POST request. */
  body?: unknown;
}

/** Sends one request after the other over one connection. */
export interface KeepAliveClient {
  /** Resolves with the status once the whole answer has arrived. */
  send(asked: ApiRequest): Promise<number>;
  close(): void;
}

const LINE_END = "\r\n";
const HEAD_END = LINE_END + LINE_END;

/**
 * A minimal HTTP client, so that the measurement covers the server and not the client: Node's own client takes as long
 * for a request as the server does. With `gzip` it asks for compressed answers, as browsers do, and does not decompress
 * them. `accept` are the types that it takes.
 */
export function keepAliveClient(url: string, { gzip = false, accept = "*/*" } = {}): KeepAliveClient {
  const { hostname, port, pathname } = new URL(url);
  const base = pathname === "/" ? "" : pathname;
  const accepts = `Accept: ${accept}\r\n${gzip ? "Accept-Encoding: gzip\r\n" : ""}`;
  let socket: Socket | null = null;
  // The server closes a connection that has been idle for a while.
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
      socket.write(requestText(base + path, body, accepts));
      return answer;
    },
    close: () => socket?.destroy(),
  };
}

function nextAnswer(socket: Socket): Promise<number> {
  return new Promise((resolve, reject) => {
    let head = "";
    let isLast: IsLast | null = null;
    const take = (chunk: Buffer) => {
      let part = chunk;
      if (isLast === null) {
        head += chunk.toString("latin1");
        const end = head.indexOf(HEAD_END);
        if (end < 0) return;
        isLast = isLastOf(head.slice(0, end));
        part = Buffer.from(head.slice(end + HEAD_END.length), "latin1");
      }
      if (!isLast(part)) return;
      socket.off("data", take).off("error", reject).off("close", broken);
      resolve(Number(head.slice(9, 12)));
    };
    // For instance when the server stops. Otherwise the request would wait for ever.
    const broken = () => reject(new Error("the server closed the connection before its answer was whole"));
    socket.on("data", take).on("error", reject).on("close", broken);
  });
}

/** Gets each part of a body in order; returns true for the last one. */
type IsLast = (part: Buffer) => boolean;

function isLastOf(head: string): IsLast {
  if (/^transfer-encoding: chunked/im.test(head)) return isLastOfChunks();
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  if (length === undefined) throw new Error(`The answer does not tell its length:\n${head}`);
  let missing = Number(length);
  return (part) => {
    missing -= part.length;
    return missing <= 0;
  };
}

/** The server sends bodies that it compresses on the fly in chunks, each after its length; an empty chunk ends them. */
function isLastOfChunks(): IsLast {
  let unread = Buffer.alloc(0);
  return (part) => {
    unread = Buffer.concat([unread, part]);
    for (;;) {
      const begin = unread.indexOf(LINE_END) + LINE_END.length;
      const length = Number.parseInt(unread.toString("latin1", 0, begin), 16);
      const end = begin + length + LINE_END.length;
      if (begin < LINE_END.length || unread.length < end) return false;
      if (length === 0) return true;
      unread = unread.subarray(end);
    }
  };
}

function requestText(path: string, body: unknown, accepts: string): string {
  const head = `${body === undefined ? "GET" : "POST"} ${path} HTTP/1.1\r\nHost: localhost\r\n${accepts}`;
  if (body === undefined) return `${head}\r\n`;
  const text = JSON.stringify(body);
  return `${head}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}${HEAD_END}${text}`;
}
