import net from "node:net";

/** Stands between a server and its database, so that a test can take the line away. */
export class TcpProxy {
  private readonly pairs = new Set<[net.Socket, net.Socket]>();
  private state: "open" | "refusing" | "silent" = "open";
  private readonly server = net.createServer((near) => this.join(near));

  private constructor(private readonly target: { host: string; port: number }) {}

  static async to(target: { host: string; port: number }): Promise<TcpProxy> {
    const proxy = new TcpProxy(target);
    await new Promise<void>((resolve) => proxy.server.listen(0, "127.0.0.1", resolve));
    return proxy;
  }

  get port(): number {
    return (this.server.address() as net.AddressInfo).port;
  }

  /** Ends every connection there is; new ones are let through. */
  cut(): void {
    for (const [near, far] of this.pairs) {
      near.resetAndDestroy();
      far.destroy();
    }
  }

  /** Ends every connection there is, and every new one at once. */
  refuse(): void {
    this.state = "refusing";
    this.cut();
  }

  /** Lets nothing through any more and says nothing, as when a cable is pulled. */
  fallSilent(): void {
    this.state = "silent";
    for (const pair of this.pairs) for (const socket of pair) socket.pause();
  }

  /** Lets new connections through; those that fell silent are never heard of again. */
  open(): void {
    this.state = "open";
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(near: net.Socket): void {
    const far = net.connect(this.target);
    const pair: [net.Socket, net.Socket] = [near, far];
    this.pairs.add(pair);
    for (const socket of pair) {
      socket.on("error", () => {});
      socket.on("close", () => {
        this.pairs.delete(pair);
        pair.forEach((each) => each.destroy());
      });
    }
    if (this.state === "refusing") return this.cut();
    if (this.state === "silent") return;
    near.pipe(far);
    far.pipe(near);
  }
}
