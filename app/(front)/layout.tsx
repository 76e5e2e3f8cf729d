import type { ReactNode } from "react";
import { currentActor } from "@/app/actor";
import { PublicAccount } from "@/app/area";
import { PublicShell } from "@/components/layout/public-shell";

/** The front page draws its own bands from edge to edge. */
export default async function FrontLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  return (
    <PublicShell wide account={actor ? <PublicAccount /> : undefined}>
      {children}
    </PublicShell>
  );
}
