import type { ReactNode } from "react";
import { currentActor } from "@/app/actor";
import { PublicAccount } from "@/app/area";
import { PublicShell } from "@/components/layout/public-shell";

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  return <PublicShell account={actor ? <PublicAccount /> : undefined}>{children}</PublicShell>;
}
