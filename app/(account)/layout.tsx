import type { Metadata } from "next";
import type { ReactNode } from "react";
import { currentActor } from "@/app/actor";
import { PublicAccount } from "@/app/area";
import { PublicShell } from "@/components/layout/public-shell";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function AccountLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  return <PublicShell account={actor ? <PublicAccount /> : undefined}>{children}</PublicShell>;
}
