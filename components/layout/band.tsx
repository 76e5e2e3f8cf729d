import type { ReactNode } from "react";

const looks = {
  paper: "",
  sunken: "bg-sunken",
  brand: "bg-brand text-on-brand",
};

/** A strip of the front page from edge to edge, its content as wide as every page. Use inside `PublicShell wide`. */
export function Band({ tone = "paper", children }: { tone?: keyof typeof looks; children: ReactNode }) {
  return (
    <section className={looks[tone]}>
      <div className="mx-auto grid max-w-page gap-8 px-4 py-12 sm:px-6 sm:py-18">{children}</div>
    </section>
  );
}
