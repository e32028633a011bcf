import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Server } from "node:http";
import type { Server as Listener, Socket } from "node:net";

/**
 * Listeners besides the first: a server so busy that a turn of its loop takes 0.1 s takes 160 connections a second with them, and
 * 200 readers who come within ten seconds open 120, as browsers open six each.
 */
const MORE = 15;

/** Gives each listener back over the channel it came by, and takes no connection meanwhile: it closes it in the same turn. */
const GIVE_BACK = "process.on('message', (_, listener) => { process.send('back', listener); listener.close() })";

/**
 * A server that takes several new connections each turn of its event loop. Node takes one of each listener (libuv since 1.46,
 * `uv__server_io`; as its authors say, the second is seldom there): of many readers who come at once to a busy server most would
 * wait for twenty turns and more. So it listens several times to its one port.
 */
export class QuickServer extends Server {
  private readonly more: Listener[] = [];

  /**
   * Listens several times from now on. Node has no way to copy a listener but to send it to another process, so one is started that
   * sends each back and ends. Without it, as where none may be started, the server goes on with its one listener. Not needed on
   * Windows, where Node waits for many connections at once.
   */
  async listenMore(program = process.execPath): Promise<void> {
    if (process.platform === "win32") return;
    const helper = spawn(program, ["--eval", GIVE_BACK], { env: {}, stdio: ["ignore", "ignore", "ignore", "ipc"] });
    // It keeps nothing alive: a server that is told to stop meanwhile stops.
    helper.unref();
    helper.channel?.unref();
    const ended = new AbortController();
    const gone = new Promise((resolve) => helper.once("exit", resolve).on("error", resolve)).then(() => ended.abort());
    try {
      while (this.more.length < MORE && this.listening) this.add(await this.copy(helper, ended.signal));
    } catch {
      // It goes on with as many as it has.
    } finally {
      helper.kill();
      // Until then it may hold a listener itself.
      await gone;
    }
  }

  /** Takes no new connections on any listener; `callback` is called when all that are open have ended. */
  override close(callback?: (error?: Error) => void): this {
    let open = this.more.length;
    let error: Error | undefined;
    const closed = (why?: Error) => {
      error ??= why;
      if (open-- === 0) callback?.(error);
    };
    for (const listener of this.more.splice(0)) listener.close(() => closed());
    return super.close(closed);
  }

  private async copy(helper: ChildProcess, signal: AbortSignal): Promise<Listener> {
    const back = once(helper, "message", { signal });
    // That it cannot be sent is told as an error of the helper.
    helper.send("copy", this);
    const [, listener] = await back;
    return listener;
  }

  private add(listener: Listener): void {
    // Closed while the copy was made.
    if (!this.listening) return void listener.close();
    listener.on("connection", (socket: Socket) => {
      // As HTTP sets it on those of its own listener: the end of an answer does not wait for more to send.
      socket.setNoDelay(true);
      this.emit("connection", socket);
    });
    this.more.push(listener);
  }
}
