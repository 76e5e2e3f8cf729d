import net, { type AddressInfo } from "node:net";

type When = "before" | "after";

/**
 * A line to PostgreSQL that breaks when told so: `cut.next` is whether it breaks before the next COMMIT reaches the
 * server, or after the server has answered it and before the answer arrives.
 */
export async function cutLine(databaseUrl: string) {
  const url = new URL(databaseUrl);
  const cut: { next: When | null } = { next: null };
  const server = net.createServer((near) => {
    const far = net.connect(Number(url.port), url.hostname);
    const end = () => {
      near.destroy();
      far.destroy();
    };
    let deaf = false;
    near.on("data", (bytes) => {
      const when = cut.next;
      if (!when || !bytes.includes("COMMIT")) return void far.write(bytes);
      cut.next = null;
      if (when === "before") return end();
      deaf = true;
      far.write(bytes);
    });
    far.on("data", (bytes) => {
      if (deaf) end();
      else near.write(bytes);
    });
    for (const socket of [near, far]) socket.on("error", end).on("close", end);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const through = new URL(databaseUrl);
  through.hostname = "127.0.0.1";
  through.port = String((server.address() as AddressInfo).port);
  return { url: through.href, cut, close: () => server.close() };
}
