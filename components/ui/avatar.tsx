const grounds = [
  "bg-brand-soft text-brand",
  "bg-accent-soft text-warn",
  "bg-info-soft text-info",
  "bg-ok-soft text-ok",
  "bg-sunken text-ink-soft",
];

/** The first letters of the first and last word: "Ana María Ruiz" is "AR". */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? "")][0] ?? "",
  );
  return letters.join("").toLocaleUpperCase();
}

/** Initials instead of a photo; the name itself stands beside it, so this one is hidden from assistive technology. */
export function Avatar({ name, size = "regular" }: { name: string; size?: "small" | "regular" | "large" }) {
  const ground =
    grounds[[...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % grounds.length];
  const sizes = { small: "size-7 text-xs", regular: "size-10 text-sm", large: "size-16 text-xl" };
  return (
    <span
      aria-hidden="true"
      className={`inline-flex shrink-0 items-center justify-center rounded-full font-semibold ring-1 ring-line ring-inset ${sizes[size]} ${ground}`}
    >
      {initials(name)}
    </span>
  );
}

/** A person in a line: initials, name, and what they are here. */
export function PersonLine({ name, note }: { name: string; note?: string }) {
  return (
    <span className="flex min-w-0 items-center gap-3">
      <Avatar name={name} />
      <span className="grid min-w-0 leading-snug">
        <span className="truncate font-semibold">{name}</span>
        {note && <span className="text-xs text-ink-soft">{note}</span>}
      </span>
    </span>
  );
}
