import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { freePort, isAlive } from "../../scripts/processes.mjs";

const root = path.resolve(import.meta.dirname, "../..");

/** A data folder of its own, removed by the test that made it. */
export function temporaryDataDir(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "commonwork-start-"));
  fs.chmodSync(folder, 0o755); // PostgreSQL's account has to pass through
  return folder;
}

interface Options {
  dataDir: string;
  port?: number;
  env?: Record<string, string>;
  /** No file of any of its processes grows beyond this. */
  fileMegabytes?: number;
}

/** `npm start` seen from outside: a process with an output, an end, and other processes that belong to it. */
export class Installation {
  output = "";
  readonly exited: Promise<number | null>;
  private readonly child: ChildProcess;

  private constructor(
    readonly port: number,
    private readonly dataDir: string,
    env: Record<string, string>,
    fileMegabytes?: number,
  ) {
    const { npm_execpath: _npm, DATABASE_URL: _url, NEXTAUTH_URL: _address, ...inherited } = process.env;
    const start = [process.execPath, "scripts/start.mjs"];
    const limited = fileMegabytes && [
      "sh",
      "-c",
      `ulimit -f ${fileMegabytes * 2048}; exec "$0" "$@"`,
      ...start,
    ];
    const [command = "", ...args] = limited || start;
    this.child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...inherited, PORT: String(port), DATA_DIR: dataDir, ...env },
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => (this.output += text));
    this.exited = new Promise((resolve) => this.child.once("close", resolve));
  }

  /** Starts it and returns at once. */
  static async begin({ dataDir, port, env = {}, fileMegabytes }: Options): Promise<Installation> {
    const all = { DEMO: "0", ...env };
    return new Installation(port ?? (await freePort(undefined)), dataDir, all, fileMegabytes);
  }

  /** Starts it and returns when it says that it is ready. */
  static async ready(options: Options): Promise<Installation> {
    const installation = await Installation.begin(options);
    await new Promise<void>((resolve, reject) => {
      installation.child.stdout?.on("data", () => installation.output.includes("is ready at") && resolve());
      void installation.exited.then(() =>
        reject(new Error(`ended before it was ready:\n${installation.output}`)),
      );
    });
    return installation;
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** The supervisor, the web server, the worker and PostgreSQL. */
  processes(): number[] {
    const pids = fs.readFileSync(path.join(this.dataDir, `server-${this.port}.pids`), "utf8").split(" ");
    const [postgres = ""] = fs.readFileSync(path.join(this.dataDir, "pg/postmaster.pid"), "utf8").split("\n");
    return [...pids, postgres].map(Number);
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** Nobody reads any more what it says, as when a terminal is closed. */
  stopReading(): void {
    this.child.stdout?.destroy();
    this.child.stderr?.destroy();
  }

  async stop(): Promise<number | null> {
    this.signal("SIGTERM");
    return this.exited;
  }
}

export const stillAlive = (pids: number[]): number[] => pids.filter((pid) => isAlive(pid));
