import type { ReactNode } from "react";

/** A word that stands in every row of a list, with the row it is for: said to listeners, who don't see the row around it. */
export function Named({ of, children }: { of?: ReactNode; children: ReactNode }) {
  if (!of) return children;
  return (
    <>
      {children}
      <span className="sr-only">: {of}</span>
    </>
  );
}
