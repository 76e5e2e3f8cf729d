/** "Café Ñandú, Inc." as "cafe-nandu-inc". */
export function slugOf(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[^\p{Letter}\p{Number}\s-]/gu, "")
    .toLowerCase()
    .trim()
    .split(/[\s-]+/)
    .join("-")
    .slice(0, 80)
    .replace(/-$/, "");
}
