import type { SVGProps } from "react";

// Strokes on a 24 grid; drawn here, as a server component, so that no icon costs a visitor JavaScript.
const strokes = {
  grip: "M9 5h.01M9 12h.01M9 19h.01M15 5h.01M15 12h.01M15 19h.01",
  check: "M5 12.5 10 17.5 19.5 7",
  close: "M6 6 18 18 M18 6 6 18",
  plus: "M12 5v14 M5 12h14",
  arrowRight: "M5 12h14 M13 6l6 6-6 6",
  arrowLeft: "M19 12H5 M11 6l-6 6 6 6",
  chevronDown: "M6 9.5l6 6 6-6",
  chevronRight: "M9.5 6l6 6-6 6",
  up: "M12 19V5 M6 11l6-6 6 6",
  down: "M12 5v14 M6 13l6 6 6-6",
  warning: "M12 4 21 20H3Z M12 10v4.5 M12 17.4v.1",
  info: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z M12 11v5 M12 7.9v.1",
  stop: "M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3Z M12 8v5 M12 16v.1",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z M15.5 15.5 20.5 20.5",
  menu: "M4 7h16 M4 12h16 M4 17h16",
  more: "M6 12h.01 M12 12h.01 M18 12h.01",
  calendar: "M4 6h16v14H4Z M4 10.5h16 M8 3.5V8 M16 3.5V8",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z M12 7v5.2l3.5 2",
  people:
    "M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z M2.5 19.5c.6-3.4 3.1-5 6.5-5s5.9 1.6 6.5 5 M16 4.8a3.5 3.5 0 0 1 0 6.4 M18.2 15c1.8.7 2.9 2.2 3.3 4.5",
  person: "M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z M4.5 20.5c.7-4 3.6-6 7.5-6s6.8 2 7.5 6",
  place:
    "M12 21c4.5-4.6 6.8-8 6.8-11A6.8 6.8 0 0 0 5.2 10c0 3 2.3 6.4 6.8 11Z M12 12.4a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8Z",
  mail: "M3.5 5.5h17v13h-17Z M4 6.5l8 6.5 8-6.5",
  download: "M12 4v11 M7 10.5l5 5 5-5 M4.5 20h15",
  upload: "M12 16V5 M7 9.5l5-5 5 5 M4.5 20h15",
  external: "M9 5H5v14h14v-4 M13 5h6v6 M19 5l-8.5 8.5",
  edit: "M4.5 19.5 5.5 15 15.5 5l3.5 3.5-10 10Z M13.5 7l3.5 3.5",
  file: "M6 3.5h8l4 4v13H6Z M14 3.5v4h4",
  seat: "M7 4v9h10 M17 13v7 M7 13v7 M7 17h10",
} as const;
export type IconName = keyof typeof strokes;

/** Decoration beside a word; hidden from assistive technology unless `title` names it. */
export function Icon({
  name,
  title,
  className = "size-5",
  ...rest
}: { name: IconName; title?: string } & SVGProps<SVGSVGElement>) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === "more" ? 3 : 1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`shrink-0 ${className}`}
      role={title ? "img" : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
      {...rest}
    >
      <path d={strokes[name]} />
    </svg>
  );
}
