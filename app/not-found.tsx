import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NothingHere } from "@/components/layout/nothing-here";
import { PublicShell } from "@/components/layout/public-shell";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return { title: t("notFoundTitle") };
}

export default function NotFound() {
  return (
    <PublicShell>
      <NothingHere />
    </PublicShell>
  );
}
