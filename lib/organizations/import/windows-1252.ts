/** Its signs from 0x80 to 0x9F; five of them it leaves undefined. The others are those of Latin-1. */
export const signs1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Node's own decoder of this name reads Latin-1 in some versions, so the table is here. */
export function fromWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replaceAll(/[\u0080-\u009F]/g, (sign) => signs1252[sign.charCodeAt(0) - 0x80] ?? sign);
}

export function byteOf1252(sign: string): number {
  const place = signs1252.indexOf(sign);
  return place >= 0 ? 0x80 + place : sign.charCodeAt(0);
}
