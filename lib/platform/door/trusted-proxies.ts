import { BlockList, isIP } from "node:net";

/** Addresses that `TRUSTED_PROXY` names: single ones, ranges (10.0.0.0/8), or the word loopback, with commas between. */
export type Trusted = (address: string) => boolean;

const loopback = ["127.0.0.0/8", "::1"];

const family = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4");

/** Throws for what is no address and no range. */
export function trustedProxies(setting: string): Trusted {
  const list = new BlockList();
  const names = setting.split(",").map((name) => name.trim());
  for (const name of names.flatMap((each) => (each === "loopback" ? loopback : each ? [each] : []))) {
    const [address = "", bits] = name.split("/");
    if (!isIP(address)) throw new Error(`${name} is no address`);
    if (bits === undefined) list.addAddress(address, family(address));
    else list.addSubnet(address, Number(bits), family(address));
  }
  return (address) => isIP(address) !== 0 && list.check(address, family(address));
}

/** An IPv4 address written as IPv6 is the IPv4 address. */
export const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, "");
